package entente.timeline;

import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.LaneSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts one lane's part of a slice.
 *
 * @param level the level that decides
 * @param rows how many rows the lane has
 * @param from the first day covered, a multiple of the cluster days
 * @param to the day after the last one covered, likewise
 */
record LaneSlicer(LaneIndex lane, int level, int rows, long from, long to) {

    private static final int TITLES = 3;
    private static final double HALF_A_CLUSTER = 22;

    LaneSlice slice(Iterable<String> include, boolean grows) {
        var shown = lane.shown(level, markRows(), from, to);
        var all = rows + shown.makeRoomFor(include, grows);
        var inTime = shown.inTime();
        var days = Scale.clusterDays(level);
        var steps = (int) ((to - from) / days);
        var started = entries().startedBefore(from, days, steps);
        var ended = entries().endedBefore(from, days, steps);
        return new LaneSlice(
                lane.id(),
                all,
                started[steps] - ended[0],
                shown.marks(),
                clusters(inTime, started, all - 1),
                underWay(inTime, started, ended),
                days,
                startOf(started[0] - 1),
                startOf(started[steps]));
    }

    private Optional<LocalDate> startOf(int entry) {
        return entry >= 0 && entry < entries().size()
                ? Optional.of(LocalDate.ofEpochDay(entries().start(entry)))
                : Optional.empty();
    }

    /** How many marks there are without what is included. */
    int countMarks() {
        return lane.layout().count(level, markRows(), from, to);
    }

    LaneSlicer withoutLastRow() {
        return new LaneSlicer(lane, level, rows - 1, from, to);
    }

    /** Where not all fits, the last row is left to the clusters. */
    private int markRows() {
        return rows < lane.layout().rowsWanted(level) ? Math.max(0, rows - 1) : rows;
    }

    private LaneEntries entries() {
        return lane.entries();
    }

    private List<Cluster> clusters(int[] shown, int[] started, int row) {
        var clusters = new ArrayList<Cluster>(started.length);
        var walk = lane.weightiest().walk();
        for (var i = 0; i < started.length - 1; i++) {
            var count = started[i + 1] - started[i] - count(shown, started[i], started[i + 1]);
            if (count > 0) {
                clusters.add(cluster(
                        from + i * Scale.clusterDays(level), shown, walk, started[i], started[i + 1], count, row));
            }
        }
        return clusters;
    }

    private Cluster cluster(long day, int[] shown, MostImportant.Walk walk, int first, int last, int count, int row) {
        var from = first;
        while (isShown(shown, from)) {
            from++;
        }
        var to = last - 1;
        while (isShown(shown, to)) {
            to--;
        }
        var start = entries().start(from);
        var end = entries().start(to);
        return new Cluster(
                LocalDate.ofEpochDay(start),
                LocalDate.ofEpochDay(end),
                LocalDate.ofEpochDay(insideOf(day, (start + (long) end) / 2)),
                count,
                walk.next(first, last, TITLES, entry -> isShown(shown, entry)),
                Math.max(0, row));
    }

    /** The day nearest to one asked for on which the mark of a cluster does not reach into the next stretch. */
    private long insideOf(long stretch, long day) {
        var room = (long) Math.ceil(HALF_A_CLUSTER / Scale.pixelsPerDay(level));
        var last = stretch + Scale.clusterDays(level) - room;
        return Math.clamp(day, Math.min(stretch + room, last), Math.max(stretch + room, last));
    }

    private List<Integer> underWay(int[] shown, int[] started, int[] ended) {
        var counts = new ArrayList<Integer>(started.length);
        for (var i = 0; i < started.length - 1; i++) {
            var day = from + i * Scale.clusterDays(level);
            var last = place(shown, started[i]);
            var count = started[i] - ended[i];
            for (var k = 0; k < last; k++) {
                if (entries().end(shown[k]) >= day) {
                    count--;
                }
            }
            counts.add(count);
        }
        return counts;
    }

    private static int count(int[] sorted, int from, int to) {
        return place(sorted, to) - place(sorted, from);
    }

    private static boolean isShown(int[] sorted, int entry) {
        return Arrays.binarySearch(sorted, entry) >= 0;
    }

    private static int place(int[] sorted, int entry) {
        var place = Arrays.binarySearch(sorted, entry);
        return place < 0 ? -place - 1 : place;
    }
}
