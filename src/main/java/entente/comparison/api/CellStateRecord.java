package entente.comparison.api;

import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.api.ClaimRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says from a date on, until its next state.
 *
 * @param says the words in the cell
 * @param sentence the full statement
 * @param from EDTF; null if it holds from the start
 * @param mark in a row of marks, 0 to 3; null in others
 * @param flag in a row of flags, yes or no; null in others
 * @param date in a row of dates, EDTF; null in others
 * @param quotation in a row of quotations, word for word; null in others
 * @param missing whether there is nothing to say; the sentence says why
 * @param contested whether some claims support and some dispute it
 * @param events ids of the events that bear it out
 */
record CellStateRecord(
        String says,
        String sentence,
        @Nullable String from,
        @Nullable Integer mark,
        @Nullable Boolean flag,
        @Nullable String date,
        Organization.@Nullable Clause quotation,
        boolean missing,
        boolean contested,
        List<ClaimRecord> claims,
        List<String> events) {

    static CellStateRecord of(Matrix.State state) {
        return new CellStateRecord(
                state.says(),
                state.sentence(),
                state.from().map(HistoricalDate::toString).orElse(null),
                state.mark().orElse(null),
                state.flag().orElse(null),
                state.date().map(HistoricalDate::toString).orElse(null),
                state.quotation().orElse(null),
                state.isMissing(),
                state.isContested(),
                ClaimRecord.of(state.claims()),
                state.events());
    }
}
