package entente.library.api;

import entente.history.HistoricalDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ends of a date as days; null where they are open. */
final class Days {

    private Days() {}

    static @Nullable LocalDate earliest(HistoricalDate date) {
        return date.hasOpenStart() ? null : date.earliest();
    }

    static @Nullable LocalDate latest(HistoricalDate date) {
        return date.hasOpenEnd() ? null : date.latest();
    }
}
