package entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which entries stand on which row at each level. A row is given as its entries in the order of time.
 *
 * @param coarsest the first level; there are no rows before it
 * @param levels the rows from that level on; the last ones hold at all finer levels
 */
record RowsByLevel(int coarsest, List<int[][]> levels) {

    private static final int[][] NO_ROWS = {};
    private static final int[] NO_ENTRIES = {};

    static RowsByLevel none(int coarsest) {
        return new RowsByLevel(coarsest, List.of());
    }

    /** The rows at a level from the top. */
    int[][] at(int level) {
        return level < coarsest || levels.isEmpty()
                ? NO_ROWS
                : levels.get(Math.min(level - coarsest, levels.size() - 1));
    }

    /** One row at a level, which is empty if there are not so many. */
    int[] row(int level, int row) {
        var rows = at(level);
        return row < rows.length ? rows[row] : NO_ENTRIES;
    }

    /** The level from which on nothing changes. */
    int finest() {
        return coarsest + levels.size() - 1;
    }

    /** These and others that don't overlap them, row by row. */
    RowsByLevel and(RowsByLevel others) {
        if (others.levels.isEmpty()) {
            return this;
        }
        var merged = new ArrayList<int[][]>();
        var before = NO_ROWS;
        for (var level = coarsest; level <= Math.max(finest(), others.finest()); level++) {
            before = merge(at(level), others.at(level), before);
            merged.add(before);
        }
        return new RowsByLevel(coarsest, List.copyOf(merged));
    }

    /** A row that is as it was is the same array as before. */
    private static int[][] merge(int[][] some, int[][] others, int[][] before) {
        var rows = new int[Math.max(some.length, others.length)][];
        for (var row = 0; row < rows.length; row++) {
            var merged = row >= some.length
                    ? others[row]
                    : row >= others.length ? some[row] : inTime(some[row], others[row]);
            rows[row] = row < before.length && Arrays.equals(merged, before[row]) ? before[row] : merged;
        }
        return rows;
    }

    private static int[] inTime(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .toArray();
    }
}
