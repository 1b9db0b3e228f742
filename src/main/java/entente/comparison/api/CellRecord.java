package entente.comparison.api;

import entente.comparison.CellOnDay;
import entente.history.HistoricalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a cell shows on a day.
 *
 * @param shows state, past, members, date or nothing: which of the others is there
 * @param state what the pack says, or said last of something that has ended
 * @param members how many members the organization has
 * @param date EDTF; of what is past, when it ended; of a cell that shows nothing, when that begins or ended, if it does
 * @param reason of a cell that shows nothing: not-yet, not-begun, ended, not-ended or untold
 */
record CellRecord(
        String shows,
        @Nullable CellStateRecord state,
        @Nullable Integer members,
        @Nullable String date,
        @Nullable String reason) {

    static CellRecord of(CellOnDay cell) {
        return switch (cell) {
            case CellOnDay.Says(var state) -> new CellRecord("state", CellStateRecord.of(state), null, null, null);
            case CellOnDay.Past(var state, var ended) ->
                new CellRecord("past", CellStateRecord.of(state), null, ended.toString(), null);
            case CellOnDay.Members(var count) -> new CellRecord("members", null, count, null, null);
            case CellOnDay.Date(var date) -> new CellRecord("date", null, null, date.toString(), null);
            case CellOnDay.Nothing(var reason, var date) ->
                new CellRecord(
                        "nothing",
                        null,
                        null,
                        date.map(HistoricalDate::toString).orElse(null),
                        reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}
