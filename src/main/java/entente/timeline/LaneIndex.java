package entente.timeline;

import entente.history.HistoricalDate;
import java.util.Collection;

/** All that is known of one lane before anybody asks. */
record LaneIndex(String id, LaneEntries entries, LaneLayout layout, MostImportant weightiest) {

    static LaneIndex of(String id, Collection<Entry> entries, HistoricalDate whole, int coarsest) {
        var inTime = new LaneEntries(entries, whole);
        return new LaneIndex(id, inTime, new LaneLayout(inTime, coarsest), new MostImportant(inTime));
    }

    ShownEntries shown(int level, int rows, long from, long to) {
        return new ShownEntries(entries, level, layout.rows(level), rows, from, to);
    }
}
