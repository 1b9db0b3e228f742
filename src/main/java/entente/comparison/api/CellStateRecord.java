package entente.comparison.api;

import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.library.api.ClaimRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says from a date on, until its next state.
 *
 * @param says the words in the cell
 * @param sentence the full statement
 * @param from EDTF; null if it holds from the start
 * @param contested whether some claims support and some dispute it
 * @param events ids of the events that bear it out
 */
record CellStateRecord(
        String says,
        String sentence,
        @Nullable String from,
        boolean contested,
        List<ClaimRecord> claims,
        List<String> events) {

    static CellStateRecord of(Matrix.State state) {
        return new CellStateRecord(
                state.says(),
                state.sentence(),
                state.from().map(HistoricalDate::toString).orElse(null),
                state.isContested(),
                ClaimRecord.of(state.claims()),
                state.events());
    }
}
