package entente.lecture.handout;

import entente.lecture.Step;
import entente.lecture.picture.Palette;
import entente.lecture.picture.ScenePictures.Size;
import entente.lecture.picture.Type;
import entente.stage.ScenePart;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * The slides of a step: title, text, picture and sources on one; what has no room there goes on on others. A matrix is a
 * table, all else are shapes.
 */
final class StepSlides {

    private static final double TEXT = 15;
    private static final double SMALLEST_TEXT = 12;
    private static final double SMALLEST_LONG_TEXT = 6;

    /** More of a slide's height does not go to the text above a picture. */
    private static final double MOST_TEXT = 130;

    private static final double PICTURE_TEXT = 11;
    private static final double LOWEST_PICTURE = 200;
    private static final double GAP = 18;
    private static final double TO_OTHERS = 0.54;
    private static final double[] TABLE_SIZES = {12, 11, 10, 9};

    /** Of the title over a table. */
    private static final double HEADING = 12;

    private static final double HEADING_ROOM = 37;

    private final PowerPoint writer;
    private final Deck deck;
    private final Step step;
    private final String sources;
    private final List<XSLFSlide> slides = new ArrayList<>();
    private double top;
    private double bottom;

    StepSlides(PowerPoint writer, Deck deck, Step step) {
        this.writer = writer;
        this.deck = deck;
        this.step = step;
        this.sources = writer.sources(step);
    }

    void draw() {
        text();
        var matrix = step.scene().shows(ScenePart.MATRIX);
        var others = step.scene().parts().stream()
                .filter(part -> part != ScenePart.MATRIX)
                .toList();
        if (!matrix) {
            picture(others, Deck.ROOM);
        } else if (others.isEmpty()) {
            tables();
        } else if (!beside(others)) {
            picture(others, Deck.ROOM);
            next(false);
            tables();
        }
        deck.notes(slides.getFirst(), writer.notes(step));
    }

    private XSLFSlide slide() {
        return slides.getLast();
    }

    private void next(boolean hasText) {
        var title = slides.isEmpty() ? step.title() : writer.text("handout.continued", step.title());
        var page = deck.slide(title, hasText);
        slides.add(page.slide());
        top = page.top();
        bottom = writer.foot(page.slide(), sources);
    }

    /** The text above the picture; on slides of its own if it is long. */
    private void text() {
        var paragraphs = Paragraphs.of(step.text());
        if (paragraphs.isEmpty()) {
            next(false);
            return;
        }
        var size = Deck.fitting(paragraphs, TEXT, SMALLEST_TEXT, MOST_TEXT, Deck.ROOM);
        var high = SlideText.height(paragraphs, size, Deck.ROOM);
        next(true);
        if (high <= MOST_TEXT && top + high + LOWEST_PICTURE <= bottom) {
            Deck.text(slide(), paragraphs, size, top, high);
            top += high + 6;
            return;
        }
        longText(new ArrayList<>(paragraphs));
        next(false);
    }

    private void longText(List<Paragraph> waiting) {
        while (!waiting.isEmpty()) {
            var shown = new ArrayList<Paragraph>();
            var room = bottom - top;
            do {
                shown.add(waiting.removeFirst());
            } while (!waiting.isEmpty()
                    && SlideText.height(shown, TEXT, Deck.ROOM) + SlideText.height(waiting.getFirst(), TEXT, Deck.ROOM)
                            <= room);
            Deck.text(slide(), shown, Deck.fitting(shown, TEXT, SMALLEST_LONG_TEXT, room, Deck.ROOM), top, room);
            if (!waiting.isEmpty()) {
                next(true);
            }
        }
    }

    private void picture(List<ScenePart> parts, double width) {
        var size = new Size(width, bottom - top, PICTURE_TEXT);
        SlideShapes.draw(slide(), writer.pictures().draw(step, size, parts), Deck.MARGIN, top);
    }

    /** The table beside what else is shown, if both have room. */
    private boolean beside(List<ScenePart> others) {
        var left = (Deck.ROOM - GAP) * TO_OTHERS;
        var room = bottom - top - HEADING_ROOM;
        for (var size : TABLE_SIZES) {
            var pages =
                    MatrixPages.of(writer.matrices().arrange(step.scene()), Deck.ROOM - GAP - left, size, room, room);
            if (pages.isOne()) {
                picture(others, left);
                table(pages, pages.pages().getFirst(), Deck.MARGIN + left + GAP);
                return true;
            }
        }
        return false;
    }

    /** The table in the whole width, on as many slides as it takes. */
    private void tables() {
        var matrix = writer.matrices().arrange(step.scene());
        var first = bottom - top - HEADING_ROOM;
        var whole = bottom - Deck.MARGIN - HEADING_ROOM - 2 * Deck.MARGIN;
        var smallest = TABLE_SIZES[TABLE_SIZES.length - 1];
        var pages = MatrixPages.of(matrix, Deck.ROOM, smallest, first, whole);
        for (var size : TABLE_SIZES) {
            var larger = MatrixPages.of(matrix, Deck.ROOM, size, first, whole);
            if (larger.pages().size() <= pages.pages().size()) {
                pages = larger;
                break;
            }
        }
        for (var page : pages.pages()) {
            if (page != pages.pages().getFirst()) {
                next(false);
            }
            table(pages, page, Deck.MARGIN);
        }
    }

    private void table(MatrixPages pages, List<MatrixPages.Line> lines, double x) {
        var title = pages.matrix().title();
        var anchor = new Rectangle2D.Double(x, top, pages.width(), HEADING_ROOM);
        var words = List.of(
                Paragraph.ofBold(Type.of(HEADING).inBold().cut(title, pages.width())),
                Paragraph.of(Type.of(HEADING).cut(pages.matrix().asOf(), pages.width())));
        Deck.box(slide(), title, words, HEADING, Palette.INK, anchor);
        SlideTable.draw(slide(), pages, lines, x, top + HEADING_ROOM);
    }
}
