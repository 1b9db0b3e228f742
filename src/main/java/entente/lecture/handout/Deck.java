package entente.lecture.handout;

import entente.lecture.picture.Colour;
import entente.lecture.picture.Palette;
import entente.lecture.picture.Type;
import entente.lecture.picture.XmlText;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Slides of 16:9 in the look of Entente, with fonts that halls have. */
final class Deck implements AutoCloseable {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 36;
    static final double ROOM = WIDTH - 2 * MARGIN;

    private static final String SERIF = "Georgia";
    private static final String SANS = "Arial";

    /** Georgia is wider than what widths are measured by. */
    private static final double SERIF_IS_WIDER = 1.08;

    private static final double[] FIRST_TITLE = {44, 36, 28, 20, 14};
    private static final double[] TITLE = {26, 22, 18, 14, 10};
    private static final int MOST_TITLE_LINES = 2;

    private final XMLSlideShow show = new XMLSlideShow();

    Deck(String title, String author) {
        var template = show.getPageSize();
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
        var wider = WIDTH / template.getWidth();
        for (var master : show.getSlideMasters()) {
            widen(master, wider, HEIGHT / template.getHeight());
            var fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
            fonts.getMajorFont().getLatin().setTypeface(SERIF);
            fonts.getMinorFont().getLatin().setTypeface(SANS);
            master.getBackground().setFillColor(SlidePaint.color(Palette.PAPER));
            for (var layout : master.getSlideLayouts()) {
                widen(layout, wider, HEIGHT / template.getHeight());
            }
        }
        var properties = show.getProperties().getCoreProperties();
        properties.setTitle(XmlText.of(title));
        properties.setCreator(XmlText.of(author));
    }

    /** The template is one of 4:3. */
    private static void widen(XSLFSheet sheet, double wider, double higher) {
        for (var shape : sheet.getShapes()) {
            // Those without a place of their own have that of the master.
            if (shape instanceof XSLFTextShape text
                    && ((CTShape) text.getXmlObject()).getSpPr().isSetXfrm()) {
                var anchor = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(
                        anchor.getX() * wider,
                        anchor.getY() * higher,
                        anchor.getWidth() * wider,
                        anchor.getHeight() * higher));
            }
        }
    }

    XSLFSlide titleSlide(String title, String author, String summary) {
        var slide = show.createSlide(layout(SlideLayout.TITLE));
        var heading = slide.getPlaceholder(0);
        place(heading, 90, 170);
        write(heading, title, FIRST_TITLE);
        heading.setVerticalAlignment(VerticalAlignment.BOTTOM);
        var lines = new ArrayList<Paragraph>();
        lines.add(Paragraph.ofBold(author));
        if (!summary.isEmpty()) {
            lines.add(Paragraph.of(summary));
        }
        text(slide, lines, fitting(lines, 18, 9, 190, ROOM), 280, 190);
        return slide;
    }

    /**
     * A slide with a title.
     *
     * @param hasText whether it has a place for text
     */
    Page slide(String title, boolean hasText) {
        var slide = show.createSlide(layout(hasText ? SlideLayout.TITLE_AND_CONTENT : SlideLayout.TITLE_ONLY));
        var size = titleSize(title, TITLE);
        var high = titleLines(title, size) * size * SlideText.LINE + 4;
        var heading = slide.getPlaceholder(0);
        place(heading, 20, high);
        write(heading, title, TITLE);
        return new Page(slide, 20 + high + 6);
    }

    /**
     * A slide, and where its free room begins.
     *
     * @param top under its title
     */
    record Page(XSLFSlide slide, double top) {}

    private XSLFSlideLayout layout(SlideLayout layout) {
        return show.getSlideMasters().getFirst().getLayout(layout);
    }

    private static void place(XSLFTextShape shape, double y, double height) {
        shape.setAnchor(new Rectangle2D.Double(MARGIN, y, ROOM, height));
        SlideText.plain(shape);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** A title as large as it has room in two lines. */
    private static void write(XSLFTextShape shape, String title, double... sizes) {
        SlideText.set(shape, List.of(Paragraph.of(title)), titleSize(title, sizes), Palette.INK);
        shape.getTextParagraphs().forEach(paragraph -> {
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setSpaceAfter(0.0);
        });
        shape.setTextAutofit(TextAutofit.NORMAL);
    }

    private static double titleSize(String title, double... sizes) {
        return Arrays.stream(sizes)
                .filter(size -> titleLines(title, size) <= MOST_TITLE_LINES)
                .findFirst()
                .orElse(sizes[sizes.length - 1]);
    }

    private static int titleLines(String title, double size) {
        return Type.of(size)
                .wrap(title, ROOM / SERIF_IS_WIDER, Integer.MAX_VALUE)
                .size();
    }

    /** The text of a slide's place for text. */
    static void text(XSLFSlide slide, List<Paragraph> paragraphs, double size, double y, double height) {
        var body = slide.getPlaceholder(1);
        place(body, y, height);
        SlideText.set(body, paragraphs, size, Palette.INK);
        body.getTextParagraphs().forEach(paragraph -> paragraph.setTextAlign(TextAlign.LEFT));
        body.setTextAutofit(TextAutofit.NORMAL);
    }

    /** Text beside what a layout has a place for. */
    static void box(
            XSLFSlide slide, String name, List<Paragraph> paragraphs, double size, Colour colour, Rectangle2D anchor) {
        var box = slide.createTextBox();
        SlideNames.name(box, name);
        box.setAnchor(anchor);
        SlideText.plain(box);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        SlideText.set(box, paragraphs, size, colour);
    }

    /** The largest size in which paragraphs have room; the smallest if they have none. */
    static double fitting(List<Paragraph> paragraphs, double largest, double smallest, double height, double width) {
        var size = largest;
        while (size > smallest && SlideText.height(paragraphs, size, width) > height) {
            size -= 0.5;
        }
        return size;
    }

    /** What the speaker says to a slide. */
    void notes(XSLFSlide slide, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        for (var shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                SlideText.set(shape, paragraphs, 12, Palette.INK);
            }
        }
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The slides could not be written", e);
        }
    }

    @Override
    public void close() {
        try {
            show.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The slides could not be closed", e);
        }
    }
}
