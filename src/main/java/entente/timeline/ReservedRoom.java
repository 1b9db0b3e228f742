package entente.timeline;

import java.util.Arrays;

/**
 * The room on each row that entries of a higher tier take at one level or will take at a finer one. Entries are asked for
 * in the order of time; {@link #rewind} begins anew.
 */
final class ReservedRoom {

    private final LaneEntries entries;
    private final RowsByLevel reserved;
    private final Drawing[] drawings;
    private final double[] takenUntil;
    private int level;

    ReservedRoom(LaneEntries entries, RowsByLevel reserved) {
        this.entries = entries;
        this.reserved = reserved;
        drawings = new Drawing[Scale.FINEST - reserved.coarsest() + 1];
        Arrays.setAll(drawings, i -> new Drawing(entries, Scale.pixelsPerDay(reserved.coarsest() + i)));
        takenUntil = new double[RowFilling.ROWS];
    }

    void rewind(int newLevel) {
        level = newLevel;
        Arrays.fill(takenUntil, Double.NEGATIVE_INFINITY);
    }

    /**
     * The day before which a row has no room for an entry nor for any that begins after it: the distant past if it has
     * room, or if another might have.
     */
    double takenUntil(int row) {
        return takenUntil[row];
    }

    /** Whether an entry can stand on a row at this level and at all finer ones. */
    boolean isFree(int row, int entry) {
        if (entries.start(entry) < takenUntil[row]) {
            return false;
        }
        var checked = new int[0];
        for (var finer = level; finer <= Math.max(level, reserved.finest()); finer++) {
            var taken = reserved.row(finer, row);
            // Where the entries are the same, they only have more room.
            if (taken.length > 0 && taken != checked && !isFree(taken, drawing(finer), row, entry)) {
                return false;
            }
            checked = taken;
        }
        return true;
    }

    private boolean isFree(int[] taken, Drawing drawing, int row, int entry) {
        var place = -Arrays.binarySearch(taken, entry) - 1;
        if (place > 0 && drawing.right(taken[place - 1]) > drawing.left(entry)) {
            takenUntil[row] = drawing.right(taken[place - 1]) + entries.start(entry) - drawing.left(entry);
            return false;
        }
        if (place < taken.length && drawing.right(entry) > drawing.left(taken[place])) {
            if (drawing.left(entry) + drawing.narrowest() > drawing.left(taken[place])) {
                takenUntil[row] = drawing.right(taken[place]) + entries.start(entry) - drawing.left(entry);
            }
            return false;
        }
        return true;
    }

    private Drawing drawing(int finer) {
        return drawings[finer - reserved.coarsest()];
    }
}
