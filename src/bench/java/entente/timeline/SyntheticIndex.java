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

    /** What an index is built from. */
    record Source(Library library) {}

    private final TimelineIndex index;

    private SyntheticIndex(TimelineIndex index) {
        this.index = index;
    }

    static Source source(int events) {
        var dates = HistoricalDate.parse(SyntheticEvents.FIRST_YEAR + "/" + SyntheticEvents.LAST_YEAR);
        return new Source(SyntheticLibrary.of(SyntheticEvents.LANES, dates, SyntheticEvents.of(events)));
    }

    static SyntheticIndex of(Source source) {
        return new SyntheticIndex(new TimelineIndex(source.library()));
    }

    Object slice(LocalDate from, LocalDate to) {
        return index.slice(new Viewport(from, to, WIDTH, ROWS), Set.of());
    }
}
