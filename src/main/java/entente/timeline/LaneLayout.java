package entente.timeline;

import java.util.Arrays;
import java.util.List;

/** The rows of one lane at all levels: which entries are shown at a scale, and where, whatever the window. */
final class LaneLayout {

    private final LaneEntries entries;
    private final RowsByLevel rows;

    /**
     * Lays out all levels.
     *
     * @param coarsest the level to begin with, the same for all lanes of a timeline; anything coarser shows no entry
     */
    LaneLayout(LaneEntries entries, int coarsest) {
        this.entries = entries;
        rows = RowFilling.fill(entries, coarsest);
    }

    /** The rows at a level from the top, each the entries on it in the order of time. */
    int[][] rows(int level) {
        return rows.at(level);
    }

    /** The rows at the coarsest level and then at finer ones; the last hold at all that are finer still. */
    List<int[][]> levels() {
        return rows.levels();
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
        var shown = Arrays.stream(rows(level)).mapToInt(row -> row.length).sum();
        return rows(level).length + (shown < entries.size() ? 1 : 0);
    }
}
