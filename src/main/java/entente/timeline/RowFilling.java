package entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills the rows of one lane at one level after the other, the coarsest first.
 *
 * <p>There are two tiers: what is drawn bold, and the rest. Where the head of something of the first tier is (its dot or the
 * start of its bar, with its label), the heads of the rest stand on rows below it, or wait while it waits; so nothing lesser
 * is shown where something major had to be left out, however many rows there are. Within a tier, those that the coarser
 * level shows come first, row by row, then the others by importance and in the order of time; each takes the first row with
 * room.
 *
 * <p>Zooming in, room only grows, so every entry finds a place on the row that it had, or on one above: what one level
 * shows all finer ones show. The proof goes by tier: nothing of the first tier takes a row where something of the second
 * stood and would be covered; and entries of one tier and one row did not overlap before and don't now.
 */
final class RowFilling {

    /** No lane shows more rows than these. */
    static final int ROWS = 24;

    private static final int MOST_IMPORTANT = 5;

    private final LaneEntries entries;
    private final double[] left;
    private final double[] right;
    private final double[] headRight;
    private final List<int[]> waiting = new ArrayList<>();

    /** All that was placed so far at this level. */
    private final Rows placed;

    /** What the coarser level has of lower tiers than that which is being filled. */
    private final Rows below;

    /** The heads of what was placed at this level of higher tiers. */
    private final Rows above;

    private Shadow shadow = Shadow.none();
    private double narrowest;

    RowFilling(LaneEntries entries) {
        this.entries = entries;
        left = new double[entries.size()];
        right = new double[entries.size()];
        headRight = new double[entries.size()];
        placed = new Rows(ROWS, left, right);
        below = new Rows(ROWS, left, right);
        above = new Rows(ROWS, left, headRight);
        for (var importance = 0; importance <= MOST_IMPORTANT; importance++) {
            waiting.add(withImportance(importance));
        }
    }

    private int[] withImportance(int importance) {
        var found = new int[entries.size()];
        var size = 0;
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i).importance() == importance) {
                found[size++] = i;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Whether some entries have found no row yet. */
    boolean isWaiting() {
        return waiting.stream().anyMatch(entriesWaiting -> entriesWaiting.length > 0);
    }

    /** The rows of the next finer level, each the entries on it in the order of time. */
    int[][] fill(int[][] coarser, double pixelsPerDay) {
        measure(new Drawing(entries, pixelsPerDay));
        placed.clear();
        above.clear();
        below.fill(coarser, entry -> !entries.get(entry).isBold());
        shadow = Shadow.none();
        fillTier(coarser, MOST_IMPORTANT, Entry.BOLD_FROM);
        below.clear();
        fillTier(coarser, Entry.BOLD_FROM - 1, 0);
        return placed.toArrays(coarser);
    }

    private void fillTier(int[][] coarser, int highest, int lowest) {
        for (var row = 0; row < coarser.length; row++) {
            rewind();
            for (var entry : coarser[row]) {
                var importance = entries.get(entry).importance();
                if (importance >= lowest && importance <= highest) {
                    place(entry, row + 1);
                }
            }
        }
        for (var importance = highest; importance >= lowest; importance--) {
            placeWaiting(importance);
        }
        above.become(placed);
        for (var importance = highest; importance >= lowest; importance--) {
            shadow = shadow.and(waiting.get(importance), left, headRight);
        }
    }

    private void measure(Drawing drawing) {
        narrowest = drawing.narrowest();
        for (var i = 0; i < entries.size(); i++) {
            left[i] = drawing.left(i);
            right[i] = drawing.right(i);
            headRight[i] = drawing.headRight(i);
        }
    }

    private void rewind() {
        placed.rewind();
        below.rewind();
        above.rewind();
        shadow.rewind();
    }

    private void placeWaiting(int importance) {
        rewind();
        var candidates = waiting.get(importance);
        var blockedUntil = Double.NEGATIVE_INFINITY;
        var still = 0;
        for (var entry : candidates) {
            if (left[entry] < blockedUntil || shadow.covers(left[entry], headRight[entry])) {
                candidates[still++] = entry;
            } else if (!place(entry, ROWS)) {
                candidates[still++] = entry;
                blockedUntil = placed.blockedUntil(entry, narrowest);
            }
        }
        waiting.set(importance, Arrays.copyOf(candidates, still));
    }

    /** Entries have to come in the order of time since the last rewinding. */
    private boolean place(int entry, int limit) {
        for (var row = above.lowestTaken(entry) + 1; row < limit; row++) {
            if (placed.isFree(row, entry) && below.isFree(row, entry)) {
                placed.add(row, entry);
                return true;
            }
        }
        return false;
    }
}
