package entente.timeline;

/**
 * How many of sorted days lie before any day. A table with a place for about every fourth of them says where to look, so that
 * it takes as long for many as for few. Places begin at multiples of a power of two days from 1970-01-01, as the stretches
 * of clusters do ({@link Scale#clusterDays}): at their bounds the table holds the answer itself.
 */
final class DayRanks {

    private static final int DAYS_A_PLACE = 4;

    private final int[] days;
    private final int[] ranks;
    private final int shift;
    private final long first;

    DayRanks(int[] sorted) {
        days = sorted;
        var span = sorted.length == 0 ? 0L : (long) sorted[sorted.length - 1] - sorted[0];
        var bits = 0;
        while (span >> bits > sorted.length / DAYS_A_PLACE) {
            bits++;
        }
        shift = bits;
        first = sorted.length == 0 ? 0 : (long) sorted[0] >> shift;
        ranks = new int[(int) ((span >> shift) + 3)];
        for (int place = 0, rank = 0; place < ranks.length; place++) {
            while (rank < days.length && days[rank] < (first + place) << shift) {
                rank++;
            }
            ranks[place] = rank;
        }
    }

    /** How many lie before a day, which is also the first that does not. */
    int before(long day) {
        var place = (day >> shift) - first;
        if (place < 0) {
            return 0;
        }
        if (place >= ranks.length - 1) {
            return days.length;
        }
        var low = ranks[(int) place];
        var high = (first + place) << shift == day ? low : ranks[(int) place + 1];
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
