package entente.timeline;

import entente.history.HistoricalDate;
import entente.library.Library;
import entente.library.SyntheticLibrary;
import java.time.LocalDate;
import java.util.Set;

/** The index as the measurements use it: all that they know of its API. */
final class SyntheticIndex {

    private static final int WIDTH = 1440;
    private static final int ROWS = 24;

    private final TimelineIndex index;

    private SyntheticIndex(TimelineIndex index) {
        this.index = index;
    }

    /** What an index of so many events is built from. */
    static Library source(int events) {
        var dates = HistoricalDate.parse(SyntheticEvents.FIRST_YEAR + "/" + SyntheticEvents.LAST_YEAR);
        return SyntheticLibrary.of(SyntheticEvents.LANES, dates, SyntheticEvents.of(events));
    }

    static SyntheticIndex of(Library source) {
        return new SyntheticIndex(new TimelineIndex(source));
    }

    Object slice(LocalDate from, LocalDate to) {
        return index.slice(new Viewport(from, to, WIDTH, ROWS), Set.of());
    }
}
