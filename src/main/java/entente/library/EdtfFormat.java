package entente.library;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import entente.history.EdtfException;
import entente.history.HistoricalDate;

/** The format {@code edtf} of the pack's schemas: what {@link HistoricalDate} can read. */
final class EdtfFormat implements Format {

    static final String NAME = "edtf";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        try {
            HistoricalDate.parse(value);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    /** Why the value is not a date. */
    static String refusal(String value) {
        try {
            HistoricalDate.parse(value);
            return "";
        } catch (EdtfException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
