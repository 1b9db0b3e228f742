package entente.timeline;

/**
 * How large time is drawn. Zooming is continuous, but what is shown changes only from level to level, of which two make
 * a doubling; level 0 is one pixel a day. At any scale the level below it decides, so that what fits there fits.
 */
final class Scale {

    /** 512 pixels a day. */
    static final int FINEST = 18;

    private static final double CLUSTER_PIXELS = 56;
    private static final double ROUNDING = 1e-9;

    private Scale() {}

    static double pixelsPerDay(int level) {
        return Math.pow(2, level / 2.0);
    }

    /** The level that decides at a scale. */
    static int level(double pixelsPerDay) {
        return Math.min(FINEST, (int) Math.floor(2 * log2(pixelsPerDay) + ROUNDING));
    }

    /**
     * The days of one cluster: a power of two, so that stretches of coarser levels are made of whole stretches of finer
     * ones, and wide enough for the cluster's mark.
     */
    static long clusterDays(int level) {
        return 1L << Math.max(0, (int) Math.ceil(log2(CLUSTER_PIXELS / pixelsPerDay(level)) - ROUNDING));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
