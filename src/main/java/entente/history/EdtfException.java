package entente.history;

/** A text is not EDTF as {@link HistoricalDate} reads it. The message names the text, the place and what was expected. */
public class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    EdtfException(String text, int position, String expected) {
        super("“" + text + "”, character " + (position + 1) + ": " + expected);
        this.position = position;
    }

    /** Where reading stopped: an index into the text, counted from 0. */
    public int position() {
        return position;
    }
}
