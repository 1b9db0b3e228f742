package entente.timeline;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Lane.Colour;
import java.time.LocalDate;
import java.util.List;

/** The index as the measurements use it: all that they know of its API. */
final class SyntheticIndex {

    private static final int WIDTH = 1440;
    private static final int ROWS = 24;
    private static final List<Colour> COLOURS = List.of(Colour.BLUE, Colour.VERMILION, Colour.GREEN, Colour.GREY);
    private static final HistoricalDate WHOLE =
            HistoricalDate.parse(SyntheticEvents.FIRST_YEAR + "/" + SyntheticEvents.LAST_YEAR);

    /** What an index is built from. */
    record Source(List<Entry> entries) {}

    private final TimelineIndex index;

    private SyntheticIndex(TimelineIndex index) {
        this.index = index;
    }

    static Source source(int events) {
        return source(SyntheticEvents.of(events));
    }

    static Source source(List<Event> events) {
        return new Source(events.stream().map(SyntheticIndex::entry).toList());
    }

    private static Entry entry(Event event) {
        var lane = event.lanes().getFirst();
        return Entry.of(event, lane, COLOURS.get(SyntheticEvents.LANES.indexOf(lane)));
    }

    static SyntheticIndex of(Source source) {
        return new SyntheticIndex(TimelineIndex.of(source.entries(), SyntheticEvents.LANES, WHOLE));
    }

    Object slice(LocalDate from, LocalDate to) {
        return index.slice(SliceQuery.of(from, to, WIDTH, ROWS));
    }
}
