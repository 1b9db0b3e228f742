package entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of one lane at all levels: which entries are shown at a scale, and where, whatever the window. */
final class LaneLayout {

    private final LaneEntries entries;
    private final int coarsest;
    private final List<int[][]> levels = new ArrayList<>();
    private final List<Integer> wanted = new ArrayList<>();

    /**
     * Lays out all levels.
     *
     * @param coarsest the level to begin with, the same for all lanes of a timeline; anything coarser shows no entry
     */
    LaneLayout(LaneEntries entries, int coarsest) {
        this.entries = entries;
        this.coarsest = coarsest;
        var filling = new RowFilling(entries);
        var rows = new int[0][];
        for (var level = coarsest; level <= Scale.FINEST && (filling.isWaiting() || rows.length > 1); level++) {
            rows = filling.fill(rows, Scale.pixelsPerDay(level));
            levels.add(rows);
            wanted.add(rowsWanted(rows));
        }
    }

    /** The rows at a level from the top, each the entries on it in the order of time. */
    int[][] rows(int level) {
        return level < coarsest || levels.isEmpty()
                ? new int[0][]
                : levels.get(Math.min(level - coarsest, levels.size() - 1));
    }

    /** How many entries the first rows of a level show in a stretch of days. */
    int count(int level, int limit, long from, long to) {
        return Arrays.stream(rows(level))
                .limit(limit)
                .mapToInt(row -> entries.startedBefore(row, to) - entries.endedBefore(row, from))
                .sum();
    }

    /** How many rows it takes to show all that a level has, clusters included. */
    int rowsWanted(int level) {
        return level < coarsest || levels.isEmpty()
                ? Math.min(1, entries.size())
                : wanted.get(Math.min(level - coarsest, levels.size() - 1));
    }

    private int rowsWanted(int[][] rows) {
        var shown = Arrays.stream(rows).mapToInt(row -> row.length).sum();
        return shown < entries.size() ? rows.length + 1 : rows.length;
    }
}
