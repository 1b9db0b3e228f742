package entente.lecture.handout;

import entente.lecture.picture.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of text as it stands on slides.
 *
 * @param level how deep it lies in lists; 0 outside of them
 * @param mark what stands before it: a bullet, a number with a point, or nothing
 */
record Paragraph(int level, String mark, List<Run> runs) {

    static final String BULLET = "•";
    static final double INDENT = 1.4;

    /**
     * Words in one style.
     *
     * @param link where they lead; empty for nowhere
     */
    record Run(String text, boolean bold, boolean italic, String link) {

        static Run of(String text) {
            return new Run(text, false, false, "");
        }
    }

    Paragraph {
        runs = List.copyOf(runs);
    }

    static Paragraph of(String text) {
        return new Paragraph(0, "", List.of(Run.of(text)));
    }

    static Paragraph ofBold(String text) {
        return new Paragraph(0, "", List.of(new Run(text, true, false, "")));
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** How many lines it takes. */
    int lines(Type type, double width) {
        return Math.max(
                1,
                type.wrap(text(), width - indent(type.size()), Integer.MAX_VALUE)
                        .size());
    }

    double indent(double size) {
        return level * INDENT * size;
    }
}
