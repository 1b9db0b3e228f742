package entente.lecture.handout;

import entente.lecture.Lecture;
import entente.lecture.Poll;
import entente.lecture.Step;
import entente.lecture.picture.MatrixArranger;
import entente.lecture.picture.Palette;
import entente.lecture.picture.Type;
import entente.library.Library;
import entente.stage.element.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.springframework.stereotype.Component;

/** Writes lectures as slides of PowerPoint (Office Open XML), all of whose shapes and tables can be edited. */
@Component
class PowerPoint {

    private static final double LICENCE = 8;
    private static final double SOURCES = 9;
    private static final double CITATIONS = 11;
    private static final double SMALLEST_CITATION = 7;
    private static final int MOST_SOURCE_LINES = 3;
    private static final double FOOT = Deck.HEIGHT - 22;

    private final StepPictures pictures;
    private final MatrixArranger matrices;
    private final CitedSteps cited;
    private final Library library;
    private final Words words;

    PowerPoint(StepPictures pictures, MatrixArranger matrices, CitedSteps cited, Library library, Words words) {
        this.pictures = pictures;
        this.matrices = matrices;
        this.cited = cited;
        this.library = library;
        this.words = words;
    }

    byte[] write(Lecture lecture) {
        try (var deck = new Deck(lecture.title(), lecture.author())) {
            foot(deck.titleSlide(lecture.title(), lecture.author(), lecture.summary()), "");
            for (var step : lecture.steps()) {
                new StepSlides(this, deck, step).draw();
            }
            citations(deck, lecture);
            return deck.bytes();
        }
    }

    StepPictures pictures() {
        return pictures;
    }

    MatrixArranger matrices() {
        return matrices;
    }

    String text(String key, Object... parameters) {
        return words.apply(key, parameters);
    }

    /** What a step cites, in one line. */
    String sources(Step step) {
        return cited.line(step);
    }

    /** What the speaker says, and what the audience is asked. */
    List<Paragraph> notes(Step step) {
        var notes = new ArrayList<>(Paragraphs.of(step.notes()));
        step.poll().ifPresent(poll -> notes.addAll(poll(poll)));
        return notes;
    }

    private List<Paragraph> poll(Poll poll) {
        var lines = new ArrayList<Paragraph>();
        lines.add(Paragraph.ofBold(text("handout.poll", poll.question())));
        for (var choice : poll.choices()) {
            var isRight = poll.answer().filter(choice::equals).isPresent();
            var words = isRight ? text("handout.right", choice) : choice;
            lines.add(new Paragraph(1, Paragraph.BULLET, List.of(Paragraph.Run.of(words))));
        }
        return lines;
    }

    /**
     * Sources and licence at the foot of a slide.
     *
     * @return where the room above them ends
     */
    double foot(XSLFSlide slide, String sources) {
        var pack = library.pack();
        var licence = text("chart.licence", pack.title(), pack.version(), pack.licence());
        Deck.box(
                slide,
                text("handout.licence"),
                List.of(Paragraph.of(Type.of(LICENCE).cut(licence, Deck.ROOM))),
                LICENCE,
                Palette.MUTED,
                new Rectangle2D.Double(Deck.MARGIN, FOOT, Deck.ROOM, 1.4 * LICENCE));
        if (sources.isEmpty()) {
            return FOOT - 8;
        }
        var type = Type.of(SOURCES);
        var lines = type.wrap(text("handout.cited", sources), Deck.ROOM, MOST_SOURCE_LINES);
        var high = lines.size() * SlideText.LINE * SOURCES;
        var top = FOOT - 4 - high;
        Deck.box(
                slide,
                text("handout.sources"),
                List.of(Paragraph.of(String.join(" ", lines))),
                SOURCES,
                Palette.MUTED,
                new Rectangle2D.Double(Deck.MARGIN, top, Deck.ROOM, high));
        return top - 8;
    }

    /** All sources in full, on as many slides as it takes. */
    private void citations(Deck deck, Lecture lecture) {
        var waiting = new ArrayList<>(cited.sources(lecture).stream()
                .map(source -> Paragraph.of(cited.full(source)))
                .toList());
        var title = text("handout.sources");
        while (!waiting.isEmpty()) {
            var page = deck.slide(title, true);
            var room = foot(page.slide(), "") - page.top();
            var shown = new ArrayList<Paragraph>();
            do {
                shown.add(waiting.removeFirst());
            } while (!waiting.isEmpty()
                    && SlideText.height(shown, CITATIONS, Deck.ROOM)
                                    + SlideText.height(waiting.getFirst(), CITATIONS, Deck.ROOM)
                            <= room);
            var size = Deck.fitting(shown, CITATIONS, SMALLEST_CITATION, room, Deck.ROOM);
            Deck.text(page.slide(), shown, size, page.top(), room);
            title = text("handout.continued", text("handout.sources"));
        }
    }
}
