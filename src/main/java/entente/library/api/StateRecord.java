package entente.library.api;

import entente.history.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of the pack, or a land that was a member of something before it was one.
 *
 * @param title the common name, as history uses it
 * @param iso ISO 3166-1 alpha-3 code as assigned today; null where there is none
 * @param isoFormer ISO 3166-3 code of a name that is no more; null where there is none
 * @param cow country code of the Correlates of War project; null where there is none
 * @param dates its life in EDTF, such as {@code 1922-12-30/1991-12-26}
 * @param earliest the first day that the dates can mean; null where the start is open
 * @param latest the last day that the dates can mean; null where the end is open
 * @param independent in EDTF, where that is told apart from the start of its life; else null
 * @param successorOf ids of the states whose place it took
 */
record StateRecord(
        String id,
        String title,
        @Nullable String official,
        @Nullable String iso,
        @Nullable String isoFormer,
        @Nullable Integer cow,
        String dates,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String independent,
        List<String> successorOf,
        @Nullable String note) {

    static StateRecord of(State state) {
        return new StateRecord(
                state.id(),
                state.name(),
                state.official().orElse(null),
                state.iso().orElse(null),
                state.isoFormer().orElse(null),
                state.cow().orElse(null),
                state.dates().toString(),
                Days.earliest(state.dates()),
                Days.latest(state.dates()),
                state.independent().map(Object::toString).orElse(null),
                state.successorOf(),
                state.note().orElse(null));
    }
}
