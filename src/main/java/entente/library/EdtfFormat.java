package entente.library;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import entente.history.EdtfException;
import entente.history.HistoricalDate;
import entente.history.Moment;
import java.util.Optional;

/** A format of the pack's schemas: dates that {@link HistoricalDate} can read. */
enum EdtfFormat implements Format {
    /** Days, months, years and intervals. */
    ANY("edtf"),
    /** The same without intervals. */
    MOMENT("edtf-moment");

    private final String schemaName;

    EdtfFormat(String schemaName) {
        this.schemaName = schemaName;
    }

    @Override
    public String getName() {
        return schemaName;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return refusal(value).isEmpty();
    }

    /** Why a value is not of the format with this name in schemas; empty if it is. */
    static String refusal(String schemaName, String value) {
        return (schemaName.equals(MOMENT.schemaName) ? MOMENT : ANY)
                .refusal(value)
                .orElse("");
    }

    private Optional<String> refusal(String value) {
        try {
            return HistoricalDate.parse(value) instanceof Moment || this == ANY
                    ? Optional.empty()
                    : Optional.of("“" + value + "” is an interval; a day, month or year was expected");
        } catch (EdtfException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
