package entente.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a timeline draws at all scales: what slices are cut from where there is no server to ask.
 *
 * @param coarsest the first level; anything coarser shows no entry
 */
public record WholeTimeline(int coarsest, List<Lane> lanes) {

    /**
     * One lane.
     *
     * @param entries in the order of time; an entry's number is its place here
     * @param levels from the coarsest on, each the rows from the top, each the numbers of the entries on it in the order of
     *     time; the last ones hold at all finer levels
     */
    public record Lane(String id, List<Drawn> entries, List<List<List<Integer>>> levels) {}

    /**
     * An entry, and what the room depends on that it takes.
     *
     * @param start the first day drawn, counted from 1970-01-01
     * @param end the last day drawn
     * @param label the width of its label in pixels
     * @param softStart whether a dot has a soft start
     * @param softStartOfBar whether a bar has one
     */
    public record Drawn(
            Entry entry,
            int start,
            int end,
            int label,
            int weight,
            boolean softStart,
            boolean softEnd,
            boolean softStartOfBar,
            boolean softEndOfBar) {}

    static Lane lane(LaneIndex lane) {
        var entries = lane.entries();
        return new Lane(
                lane.id(),
                IntStream.range(0, entries.size())
                        .mapToObj(entry -> drawn(entries, entry))
                        .toList(),
                lane.layout().levels().stream().map(WholeTimeline::level).toList());
    }

    private static Drawn drawn(LaneEntries entries, int entry) {
        return new Drawn(
                entries.get(entry),
                entries.start(entry),
                entries.end(entry),
                entries.label(entry),
                entries.weight(entry),
                entries.hasSoftStart(entry, true),
                entries.hasSoftEnd(entry, true),
                entries.hasSoftStart(entry, false),
                entries.hasSoftEnd(entry, false));
    }

    private static List<List<Integer>> level(int[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
