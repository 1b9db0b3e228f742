package entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills the rows of one lane at one level after the other, the coarsest first, with one tier of its entries: what is drawn
 * bold, or the rest.
 *
 * <p>Those that the coarser level shows come first, row by row, then the others by importance and in the order of time; each
 * takes the first row with room. The rest takes only room that nothing bold needs at this level nor at any finer one, so it
 * never keeps anything bold from its place. And what of the rest begins close to something bold stands on a row below it,
 * or waits while it waits; so nothing lesser is shown beside something major that had to be left out, however many rows
 * there are.
 *
 * <p>Zooming in, room only grows, so every entry finds a place on the row that it had, or on one above: what one level
 * shows all finer ones show.
 */
final class RowFilling {

    /** No lane shows more rows than these. */
    static final int ROWS = 24;

    private static final int MOST_IMPORTANT = 5;

    private final LaneEntries entries;
    private final RowsByLevel higher;
    private final int[] higherEntries;
    private final List<int[]> waiting = new ArrayList<>();
    private final ReservedRoom reserved;
    private final double[] left;
    private final double[] right;
    private final double[] nearLeft;
    private final double[] nearRight;

    /** All of this tier that was placed so far at this level. */
    private final Rows placed;

    /** The beginnings of what the higher tier shows at this level. */
    private final Rows above;

    private Shadow shadow = Shadow.none();
    private double narrowest;
    private int level;

    private RowFilling(LaneEntries entries, int highest, int lowest, RowsByLevel higher) {
        this.entries = entries;
        this.higher = higher;
        higherEntries = withImportance(highest + 1, MOST_IMPORTANT);
        for (var importance = highest; importance >= lowest; importance--) {
            waiting.add(withImportance(importance, importance));
        }
        reserved = new ReservedRoom(entries, higher);
        left = new double[entries.size()];
        right = new double[entries.size()];
        nearLeft = new double[entries.size()];
        nearRight = new double[entries.size()];
        placed = new Rows(ROWS, left, right);
        above = new Rows(ROWS, nearLeft, nearRight);
    }

    /**
     * Fills the rows of a lane at all levels.
     *
     * @param coarsest the level to begin with
     */
    static RowsByLevel fill(LaneEntries entries, int coarsest) {
        var bold = new RowFilling(entries, MOST_IMPORTANT, Entry.BOLD_FROM, RowsByLevel.none(coarsest)).levels();
        return bold.and(new RowFilling(entries, Entry.BOLD_FROM - 1, 0, bold).levels());
    }

    private int[] withImportance(int lowest, int highest) {
        var found = new int[entries.size()];
        var size = 0;
        for (var i = 0; i < entries.size(); i++) {
            var importance = entries.get(i).importance();
            if (importance >= lowest && importance <= highest) {
                found[size++] = i;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private RowsByLevel levels() {
        var levels = new ArrayList<int[][]>();
        var rows = new int[0][];
        for (level = higher.coarsest(); level <= Scale.FINEST && (isWaiting() || rows.length > 1); level++) {
            rows = fill(rows);
            levels.add(rows);
        }
        return new RowsByLevel(higher.coarsest(), List.copyOf(levels));
    }

    /** Whether some entries have found no row yet. */
    private boolean isWaiting() {
        return waiting.stream().anyMatch(entriesWaiting -> entriesWaiting.length > 0);
    }

    private int[][] fill(int[][] coarser) {
        measure(new Drawing(entries, Scale.pixelsPerDay(level)));
        placed.clear();
        above.fill(higher.at(level));
        shadow = Shadow.of(hidden(), nearLeft, nearRight);
        for (var row = 0; row < coarser.length; row++) {
            rewind();
            for (var entry : coarser[row]) {
                place(entry, row + 1);
            }
        }
        waiting.replaceAll(this::placeWaiting);
        return placed.toArrays(coarser);
    }

    private void measure(Drawing drawing) {
        narrowest = drawing.narrowest();
        for (var i = 0; i < entries.size(); i++) {
            left[i] = drawing.left(i);
            right[i] = drawing.right(i);
            nearLeft[i] = drawing.nearLeft(i);
            nearRight[i] = drawing.nearRight(i);
        }
    }

    /** What of the higher tier is not shown at this level. */
    private int[] hidden() {
        var shown = new boolean[entries.size()];
        for (var row : higher.at(level)) {
            for (var entry : row) {
                shown[entry] = true;
            }
        }
        return Arrays.stream(higherEntries).filter(entry -> !shown[entry]).toArray();
    }

    private void rewind() {
        placed.rewind();
        above.rewind();
        shadow.rewind();
        reserved.rewind(level);
    }

    private int[] placeWaiting(int[] candidates) {
        rewind();
        var blockedUntil = Double.NEGATIVE_INFINITY;
        var still = 0;
        for (var entry : candidates) {
            if (left[entry] < blockedUntil || shadow.covers(nearLeft[entry], nearRight[entry])) {
                candidates[still++] = entry;
            } else if (!place(entry, ROWS)) {
                candidates[still++] = entry;
                blockedUntil = blockedUntil(entry);
            }
        }
        return Arrays.copyOf(candidates, still);
    }

    /** Entries have to come in the order of time since the last rewinding. */
    private boolean place(int entry, int limit) {
        for (var row = above.lowestTaken(entry) + 1; row < limit; row++) {
            if (placed.isFree(row, entry) && reserved.isFree(row, entry)) {
                placed.add(row, entry);
                return true;
            }
        }
        return false;
    }

    /** The day before which no row will have room for anything that begins after an entry that found none. */
    private double blockedUntil(int entry) {
        var until = Double.POSITIVE_INFINITY;
        for (var row = 0; row < ROWS && until > left[entry]; row++) {
            until = Math.min(until, Math.max(placed.takenUntil(row, entry, narrowest), reserved.takenUntil(row)));
        }
        return until;
    }
}
