package entente.lecture.handout;

import entente.lecture.picture.Colour;
import entente.lecture.picture.Type;
import entente.lecture.picture.XmlText;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Puts paragraphs into shapes of slides. */
final class SlideText {

    /** From line to line in sizes of the text, as wide as programs set it. */
    static final double LINE = 1.2;

    /** Between paragraphs. */
    static final double BETWEEN = 0.35;

    private SlideText() {}

    /** Without room around the text. */
    static void plain(XSLFTextShape shape) {
        shape.setInsets(new Insets2D(0, 0, 0, 0));
    }

    /** In place of what the shape says. */
    static void set(XSLFTextShape shape, List<Paragraph> paragraphs, double size, Colour colour) {
        shape.clearText();
        paragraphs.forEach(paragraph -> add(shape.addNewTextParagraph(), paragraph, size, colour));
    }

    private static void add(XSLFTextParagraph to, Paragraph paragraph, double size, Colour colour) {
        if (paragraph.mark().equals(Paragraph.BULLET)) {
            to.setBullet(true);
            to.setBulletCharacter(Paragraph.BULLET);
        } else {
            to.setBullet(false);
        }
        to.setLeftMargin(paragraph.indent(size));
        to.setIndent(paragraph.mark().isEmpty() ? 0 : -Paragraph.INDENT * size);
        to.setSpaceBefore(0.0);
        to.setSpaceAfter(-BETWEEN * size);
        if (!paragraph.mark().isEmpty() && !paragraph.mark().equals(Paragraph.BULLET)) {
            add(to, Paragraph.Run.of(paragraph.mark() + "\t"), size, colour);
        }
        paragraph.runs().forEach(run -> add(to, run, size, colour));
    }

    private static void add(XSLFTextParagraph to, Paragraph.Run words, double size, Colour colour) {
        var run = to.addNewTextRun();
        run.setText(XmlText.of(words.text()));
        run.setFontSize(size);
        run.setBold(words.bold());
        run.setItalic(words.italic());
        run.setFontColor(SlidePaint.color(colour));
        if (!words.link().isEmpty()) {
            run.createHyperlink().setAddress(words.link());
        }
    }

    /** How high paragraphs are in a width. */
    static double height(List<Paragraph> paragraphs, double size, double width) {
        return paragraphs.stream()
                .mapToDouble(paragraph -> height(paragraph, size, width))
                .sum();
    }

    static double height(Paragraph paragraph, double size, double width) {
        return (paragraph.lines(Type.of(size), width) * LINE + BETWEEN) * size;
    }
}
