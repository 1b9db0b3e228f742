package entente.timeline;

import java.util.Arrays;

/**
 * Rows that are being filled: each a list of entries in the order of time that don't overlap. Entries are asked for in the
 * order of time, so that a row is walked through once; {@link #rewind} begins anew.
 */
final class Rows {

    private static final int NONE = -1;

    private final double[] left;
    private final double[] right;
    private final int[] first;
    private final int[] next;
    private final int[] passed;

    /**
     * No rows filled yet.
     *
     * @param left where the room of each entry begins; read anew at every use
     * @param right where it ends
     */
    Rows(int count, double[] left, double[] right) {
        this.left = left;
        this.right = right;
        first = new int[count];
        next = new int[left.length];
        passed = new int[count];
    }

    void clear() {
        Arrays.fill(first, NONE);
        rewind();
    }

    void rewind() {
        Arrays.fill(passed, NONE);
    }

    /** Holds filled rows from now on. */
    void fill(int[][] rows) {
        clear();
        for (var row = 0; row < rows.length; row++) {
            var last = NONE;
            for (var entry : rows[row]) {
                next[entry] = NONE;
                if (last == NONE) {
                    first[row] = entry;
                } else {
                    next[last] = entry;
                }
                last = entry;
            }
        }
    }

    boolean isFree(int row, int entry) {
        var before = pass(row, entry);
        var after = following(row, before);
        return (before == NONE || right[before] <= left[entry]) && (after == NONE || right[entry] <= left[after]);
    }

    /** The last row that is not free for an entry; -1 if all are. */
    int lowestTaken(int entry) {
        for (var row = first.length - 1; row >= 0; row--) {
            if (first[row] != NONE && !isFree(row, entry)) {
                return row;
            }
        }
        return -1;
    }

    /** To a row that is free for it. */
    void add(int row, int entry) {
        var before = passed[row];
        next[entry] = following(row, before);
        if (before == NONE) {
            first[row] = entry;
        } else {
            next[before] = entry;
        }
    }

    /** The day before which a row has no room for anything that begins after an entry; the distant past if it has some. */
    double takenUntil(int row, int entry, double narrowest) {
        var before = pass(row, entry);
        var after = following(row, before);
        if (before != NONE && right[before] > left[entry]) {
            return right[before];
        }
        return after != NONE && left[after] - left[entry] < narrowest ? right[after] : Double.NEGATIVE_INFINITY;
    }

    private int following(int row, int before) {
        return before == NONE ? first[row] : next[before];
    }

    /** The last entry on the row that begins no later. */
    private int pass(int row, int entry) {
        var before = passed[row];
        for (var after = following(row, before); after != NONE && after < entry; ) {
            before = after;
            after = next[before];
        }
        passed[row] = before;
        return before;
    }

    /** The rows that are in use; one that is as it was is the same array as before. */
    int[][] toArrays(int[][] before) {
        var used = first.length;
        while (used > 0 && first[used - 1] == NONE) {
            used--;
        }
        var rows = new int[used][];
        for (var row = 0; row < used; row++) {
            var filled = toArray(first[row]);
            rows[row] = row < before.length && Arrays.equals(filled, before[row]) ? before[row] : filled;
        }
        return rows;
    }

    private int[] toArray(int head) {
        var length = 0;
        for (var entry = head; entry != NONE; entry = next[entry]) {
            length++;
        }
        var row = new int[length];
        for (int entry = head, i = 0; entry != NONE; entry = next[entry], i++) {
            row[i] = entry;
        }
        return row;
    }
}
