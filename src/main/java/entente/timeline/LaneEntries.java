package entente.timeline;

import entente.history.HistoricalDate;
import entente.history.Moment;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * The entries of one lane in the order of time, as arrays: an entry is a number from 0, its place in that order. Days are
 * counted from 1970-01-01; an open end is the end of the whole history.
 */
final class LaneEntries {

    private static final int INDEX_BITS = 27;
    private static final int WEIGHT_BITS = 5;

    /** No entry weighs as much. */
    static final int WEIGHTS = 1 << WEIGHT_BITS;

    private static final int SOFT_START = 1;
    private static final int SOFT_END = 2;
    private static final int COARSE = 4;
    private static final int EDGE_BITS = 3;

    private final Entry[] entries;
    private final DayRanks started;
    private final DayRanks ended;
    private final IdTable ids;

    /** First day, then last day: what is asked for together stands together, so that it comes with one look into memory. */
    private final long[] spans;

    /** Width of the label, then weight, then edges. */
    private final int[] looks;

    LaneEntries(Collection<Entry> entries, HistoricalDate whole) {
        this.entries = inTime(entries.toArray(Entry[]::new), whole);
        var size = this.entries.length;
        spans = new long[size];
        looks = new int[size];
        var starts = new int[size];
        var ends = new int[size];
        for (var i = 0; i < size; i++) {
            var entry = this.entries[i];
            starts[i] = start(entry.date(), whole);
            ends[i] = Math.max(starts[i], end(entry.date(), whole));
            spans[i] = ((long) starts[i] << Integer.SIZE) | Integer.toUnsignedLong(ends[i]);
            var label = Math.min(Short.MAX_VALUE, Label.width(entry.label(), entry.isBold()));
            looks[i] = (label << (WEIGHT_BITS + EDGE_BITS)) | (entry.weight() << EDGE_BITS) | edges(entry.date());
        }
        Arrays.parallelSort(ends);
        started = new DayRanks(starts);
        ended = new DayRanks(ends);
        ids = new IdTable(this.entries);
    }

    /** By first day, weight and id: numbers are sorted, which is many times faster than comparing entries. */
    private static Entry[] inTime(Entry[] entries, HistoricalDate whole) {
        if (entries.length >= 1 << INDEX_BITS) {
            throw new IllegalArgumentException(
                    entries.length + " entries in one lane; at most " + ((1 << INDEX_BITS) - 1) + " were expected");
        }
        var keys = new long[entries.length];
        for (var i = 0; i < keys.length; i++) {
            var lightness = WEIGHTS - 1L - entries[i].weight();
            keys[i] = (long) start(entries[i].date(), whole) << Integer.SIZE | lightness << INDEX_BITS | i;
        }
        Arrays.parallelSort(keys);
        var sorted = new Entry[keys.length];
        for (int i = 0, from = 0; i < keys.length; i++) {
            sorted[i] = entries[(int) keys[i] & ((1 << INDEX_BITS) - 1)];
            if (i + 1 == keys.length || keys[i] >> INDEX_BITS != keys[i + 1] >> INDEX_BITS) {
                Arrays.sort(sorted, from, i + 1, Comparator.comparing(Entry::id));
                from = i + 1;
            }
        }
        return sorted;
    }

    private static int start(HistoricalDate date, HistoricalDate whole) {
        return Math.toIntExact((date.hasOpenStart() ? whole : date).earliest().toEpochDay());
    }

    private static int end(HistoricalDate date, HistoricalDate whole) {
        return Math.toIntExact((date.hasOpenEnd() ? whole : date).latest().toEpochDay());
    }

    /** A single moment that is known to the month or year at best lies somewhere in its stretch. */
    private static int edges(HistoricalDate date) {
        var isCoarse = date instanceof Moment && !date.earliest().equals(date.latest());
        return (date.hasSoftStart() ? SOFT_START : 0) | (date.hasSoftEnd() ? SOFT_END : 0) | (isCoarse ? COARSE : 0);
    }

    int size() {
        return entries.length;
    }

    Entry get(int entry) {
        return entries[entry];
    }

    /** Its first day. */
    int start(int entry) {
        return (int) (spans[entry] >> Integer.SIZE);
    }

    /** Its last day. */
    int end(int entry) {
        return (int) spans[entry];
    }

    /** The width of its label in pixels. */
    int label(int entry) {
        return looks[entry] >> (WEIGHT_BITS + EDGE_BITS);
    }

    /** Which of two gets a place first: the one with the greater weight, from 0. */
    int weight(int entry) {
        return (looks[entry] >> EDGE_BITS) & (WEIGHTS - 1);
    }

    /** How many begin before a day, which is also the first that does not. */
    int startedBefore(long day) {
        return started.before(day);
    }

    /** How many end before a day. */
    int endedBefore(long day) {
        return ended.before(day);
    }

    /** The same for days at equal distances, the first and then as many steps as asked for. */
    int[] startedBefore(long first, long step, int steps) {
        return ranks(started, first, step, steps);
    }

    int[] endedBefore(long first, long step, int steps) {
        return ranks(ended, first, step, steps);
    }

    private static int[] ranks(DayRanks days, long first, long step, int steps) {
        var ranks = new int[steps + 1];
        Arrays.setAll(ranks, i -> days.before(first + i * step));
        return ranks;
    }

    /** How many of a row begin before a day. */
    int startedBefore(int[] row, long day) {
        var first = started.before(day);
        return lowerBound(row.length, i -> row[i] < first);
    }

    /** How many of a row end before a day; as they don't overlap, all but the last to begin before it do. */
    int endedBefore(int[] row, long day) {
        var begun = startedBefore(row, day);
        return begun > 0 && end(row[begun - 1]) >= day ? begun - 1 : begun;
    }

    /** Whether its start is not known or not sharp; for a dot only what it says itself counts. */
    boolean hasSoftStart(int entry, boolean isDot) {
        return (looks[entry] & (isDot ? SOFT_START : SOFT_START | COARSE)) != 0;
    }

    /** Likewise its end. */
    boolean hasSoftEnd(int entry, boolean isDot) {
        return (looks[entry] & (isDot ? SOFT_END : SOFT_END | COARSE)) != 0;
    }

    /** The entry with an id; negative if there is none. */
    int withId(String id) {
        return ids.find(id);
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
