package entente.timeline;

import java.text.Normalizer;

/**
 * How wide a label is drawn: the advance widths of Inter, the theme's typeface, at the size of the timeline's labels
 * (measured in Chromium with text of 12.5 pixels). A browser that draws its text larger asks for a narrower slice. Arial,
 * Helvetica and Calibri are no wider, so that what has room here has room in them.
 */
public final class Label {

    private static final double SIZE = 12.5;

    /** From the space to the tilde, in hundredths of the size. */
    private static final byte[] REGULAR = {
        28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29, 30,
        66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99,
        68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53,
        33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66
    };

    private static final double BOLD_IS_WIDER = 1.04;
    private static final int OTHER = 66;
    private static final int IDEOGRAPH = 100;
    private static final char FIRST_ACCENTED = '\u00c0';

    private Label() {}

    /** In pixels. */
    static int width(String text, boolean bold) {
        return (int) Math.ceil(width(text, bold, SIZE));
    }

    /**
     * The same for another size.
     *
     * @param size of the text, in whatever unit the width is to be in
     */
    public static double width(String text, boolean bold, double size) {
        var hundredths = 0;
        var plain = hasAccents(text) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
        for (var i = 0; i < plain.length(); i++) {
            hundredths += width(plain.charAt(i));
        }
        return hundredths / 100.0 * size * (bold ? BOLD_IS_WIDER : 1);
    }

    /** No letter before these can be taken apart. */
    private static boolean hasAccents(String text) {
        return text.chars().anyMatch(character -> character >= FIRST_ACCENTED);
    }

    private static int width(char character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Character.isIdeographic(character)) {
            return IDEOGRAPH;
        }
        return character >= ' ' && character <= '~' ? REGULAR[character - ' '] : OTHER;
    }
}
