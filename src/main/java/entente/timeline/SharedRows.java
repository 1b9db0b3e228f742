package entente.timeline;

import java.util.Arrays;

/**
 * Shares rows out among lanes by what each wants at a level, so that the share does not depend on the window. Each
 * lane gets two, so far as it wants them; the others go one by one to the lane that is furthest from its due (Webster's
 * method, with the square root of the lane's entries as its due). A lane that wants none takes the room of one, as its title
 * stands there. As zooming in only lessens what a lane wants, no other lane ever loses a row by it.
 */
final class SharedRows {

    private static final int LEAST = 2;

    private SharedRows() {}

    /**
     * The rows of each lane; more than {@code rows} together only where there are too many lanes.
     *
     * @param wanted how many rows each lane can use
     * @param sizes how many entries each lane has
     */
    static int[] share(int rows, int[] wanted, int[] sizes) {
        var given = Arrays.stream(wanted).map(want -> Math.min(LEAST, want)).toArray();
        var taken = Arrays.stream(given).map(some -> Math.max(1, some)).sum();
        for (var left = rows - taken; left > 0; left--) {
            var next = furthestFromItsDue(given, wanted, sizes);
            if (next < 0) {
                break;
            }
            given[next]++;
        }
        return given;
    }

    private static int furthestFromItsDue(int[] given, int[] wanted, int[] sizes) {
        var furthest = -1;
        var most = 0.0;
        for (var lane = 0; lane < given.length; lane++) {
            var due = Math.sqrt(sizes[lane]) / (2 * given[lane] + 1);
            if (given[lane] < wanted[lane] && due > most) {
                furthest = lane;
                most = due;
            }
        }
        return furthest;
    }
}
