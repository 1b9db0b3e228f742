package entente.timeline;

import java.util.Arrays;

/**
 * Where entries that found no row would have been: stretches of days in their order, none of which touch. Is asked in the
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

    /** This and the room of more entries, which are in the order of time. */
    Shadow and(int[] waiting, double[] left, double[] right) {
        if (waiting.length == 0) {
            return this;
        }
        var mergedStarts = new double[starts.length + waiting.length];
        var mergedEnds = new double[mergedStarts.length];
        var size = 0;
        for (int own = 0, other = 0; own < starts.length || other < waiting.length; ) {
            var isOwn = other == waiting.length || (own < starts.length && starts[own] <= left[waiting[other]]);
            var start = isOwn ? starts[own] : left[waiting[other]];
            var end = isOwn ? ends[own++] : right[waiting[other++]];
            if (size > 0 && start <= mergedEnds[size - 1]) {
                mergedEnds[size - 1] = Math.max(mergedEnds[size - 1], end);
            } else {
                mergedStarts[size] = start;
                mergedEnds[size++] = end;
            }
        }
        return new Shadow(Arrays.copyOf(mergedStarts, size), Arrays.copyOf(mergedEnds, size));
    }
}
