package entente.timeline;

/**
 * How many of sorted days lie before any day. A table with a place for about every eighth of them says where to look, so that
 * it takes as long for many as for few.
 */
final class DayRanks {

    private static final int DAYS_A_PLACE = 8;

    private final int[] days;
    private final int[] ranks;
    private final int shift;

    DayRanks(int[] sorted) {
        days = sorted;
        var span = sorted.length == 0 ? 0L : (long) sorted[sorted.length - 1] - sorted[0];
        var bits = 0;
        while (span >> bits > sorted.length / DAYS_A_PLACE) {
            bits++;
        }
        shift = bits;
        ranks = new int[(int) (span >> shift) + 2];
        for (int place = 0, rank = 0; place < ranks.length; place++) {
            while (rank < days.length && ((long) days[rank] - days[0]) >> shift < place) {
                rank++;
            }
            ranks[place] = rank;
        }
    }

    /** How many lie before a day, which is also the first that does not. */
    int before(long day) {
        if (days.length == 0 || day <= days[0]) {
            return 0;
        }
        var place = (day - days[0]) >> shift;
        if (place >= ranks.length - 1) {
            return days.length;
        }
        var low = ranks[(int) place];
        var high = ranks[(int) place + 1];
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
