package entente.timeline;

import java.util.Arrays;

/**
 * Around the beginnings of entries that are not shown: stretches of days in their order, none of which touch. Is asked in the
 * order of time; {@link #rewind} begins anew.
 */
final class Shadow {

    private final double[] starts;
    private final double[] ends;
    private int passed;

    private Shadow(double[] starts, double[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Shadow none() {
        return new Shadow(new double[0], new double[0]);
    }

    void rewind() {
        passed = 0;
    }

    /** Whether any of it lies between two days. */
    boolean covers(double left, double right) {
        while (passed < ends.length && ends[passed] <= left) {
            passed++;
        }
        return passed < starts.length && starts[passed] < right;
    }

    /** The room of entries, which are in the order of time. */
    static Shadow of(int[] hidden, double[] left, double[] right) {
        var starts = new double[hidden.length];
        var ends = new double[hidden.length];
        var size = 0;
        for (var entry : hidden) {
            if (size > 0 && left[entry] <= ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], right[entry]);
            } else {
                starts[size] = left[entry];
                ends[size++] = right[entry];
            }
        }
        return new Shadow(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
}
