package entente.timeline;

import entente.history.HistoricalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * The entries of one lane in the order of time, as arrays: an entry is a number from 0, its place in that order. Days are
 * counted from 1970-01-01; an open end is the end of the whole history.
 */
final class LaneEntries {

    private final Entry[] entries;
    private final int[] starts;
    private final int[] ends;
    private final int[] endsInOrder;
    private final short[] labels;
    private final byte[] weights;
    private final int[] byId;

    LaneEntries(Collection<Entry> entries, HistoricalDate whole) {
        this.entries = entries.toArray(Entry[]::new);
        Arrays.parallelSort(this.entries, Entry.IN_TIME);
        var size = this.entries.length;
        starts = new int[size];
        ends = new int[size];
        labels = new short[size];
        weights = new byte[size];
        for (var i = 0; i < size; i++) {
            weights[i] = (byte) this.entries[i].weight();
            var date = this.entries[i].date();
            starts[i] = day(
                    date.hasOpenStart()
                            ? whole.earliest().toEpochDay()
                            : date.earliest().toEpochDay());
            ends[i] = Math.max(
                    starts[i],
                    day(
                            date.hasOpenEnd()
                                    ? whole.latest().toEpochDay()
                                    : date.latest().toEpochDay()));
            labels[i] =
                    (short) Math.min(Short.MAX_VALUE, Label.width(this.entries[i].label(), this.entries[i].isBold()));
        }
        endsInOrder = ends.clone();
        Arrays.parallelSort(endsInOrder);
        byId = inOrderOfIds();
    }

    private static int day(long epochDay) {
        return Math.toIntExact(epochDay);
    }

    private int[] inOrderOfIds() {
        var order = new Integer[entries.length];
        Arrays.setAll(order, i -> i);
        Arrays.parallelSort(order, Comparator.comparing((Integer i) -> entries[i].id()));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return entries.length;
    }

    Entry get(int entry) {
        return entries[entry];
    }

    /** Its first day. */
    int start(int entry) {
        return starts[entry];
    }

    /** Its last day. */
    int end(int entry) {
        return ends[entry];
    }

    /** The width of its label in pixels. */
    int label(int entry) {
        return labels[entry];
    }

    /** Which of two gets a place first: the one with the greater weight, from 0. */
    int weight(int entry) {
        return weights[entry];
    }

    /** How many begin before a day, which is also the first that does not. */
    int startedBefore(long day) {
        return lowerBound(starts.length, i -> starts[i] < day);
    }

    /** How many end before a day. */
    int endedBefore(long day) {
        return lowerBound(endsInOrder.length, i -> endsInOrder[i] < day);
    }

    /** The same for days at equal distances, the first and then as many steps as asked for. */
    int[] startedBefore(long first, long step, int steps) {
        return bounds(starts, first, step, steps);
    }

    int[] endedBefore(long first, long step, int steps) {
        return bounds(endsInOrder, first, step, steps);
    }

    /** Each search begins where the last one ended, since neighbours lie near each other. */
    private static int[] bounds(int[] sorted, long first, long step, int steps) {
        var bounds = new int[steps + 1];
        var low = 0;
        for (var i = 0; i <= steps; i++) {
            var day = first + i * step;
            var reach = i == 0 ? sorted.length : 1;
            while (low + reach < sorted.length && sorted[low + reach] < day) {
                reach *= 2;
            }
            var from = low;
            low += lowerBound(Math.min(reach, sorted.length - low), k -> sorted[from + k] < day);
            bounds[i] = low;
        }
        return bounds;
    }

    /** How many of a row begin before a day. */
    int startedBefore(int[] row, long day) {
        return lowerBound(row.length, i -> starts[row[i]] < day);
    }

    /** How many of a row end before a day; as they don't overlap, their ends are in order too. */
    int endedBefore(int[] row, long day) {
        return lowerBound(row.length, i -> ends[row[i]] < day);
    }

    /** The entry with an id; negative if there is none. */
    int withId(String id) {
        var place = lowerBound(byId.length, i -> entries[byId[i]].id().compareTo(id) < 0);
        return place < byId.length && entries[byId[place]].id().equals(id) ? byId[place] : -1;
    }

    /** How many come before an entry of any lane in the order of time. */
    int before(Entry other) {
        return lowerBound(entries.length, i -> Entry.IN_TIME.compare(entries[i], other) < 0);
    }

    /** How many of the first numbers pass a test that no number passes after one that does not. */
    private static int lowerBound(int size, IntPredicate passes) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (passes.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
