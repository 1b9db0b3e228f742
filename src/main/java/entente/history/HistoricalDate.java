package entente.history;

import java.time.LocalDate;

/**
 * A date as history knows it: a day, a month, a year, or an interval of these, perhaps approximate or uncertain.
 *
 * <p>Written in the part of EDTF (Extended Date/Time Format, ISO 8601-2; Library of Congress, levels 0 and 1) that the
 * packs use: {@code 1815-06-09}, {@code 1889-06}, {@code 1889}, {@code -0043}, {@code 1822~} (approximate),
 * {@code 1914?} (uncertain), {@code 1914%} (both), {@code 1955-05-05/1955-05-09}, {@code 1945-10-24/..} and
 * {@code ../1815} (open ends). Days are those of the proleptic Gregorian calendar; there are no times and no zones.
 */
public sealed interface HistoricalDate permits Moment, Interval {

    /**
     * Reads EDTF.
     *
     * @throws EdtfException if the text is anything but the forms named above; it points at the place
     */
    static HistoricalDate parse(String edtf) {
        return new EdtfParser(edtf).parse();
    }

    /** The first day that this can mean; {@link LocalDate#MIN} where the start is open. */
    LocalDate earliest();

    /** The last day that this can mean; {@link LocalDate#MAX} where the end is open. */
    LocalDate latest();

    /** Whether the start is approximate, uncertain or open, so that it is not drawn as a hard edge. */
    boolean hasSoftStart();

    /** Whether the end is approximate, uncertain or open, so that it is not drawn as a hard edge. */
    boolean hasSoftEnd();

    /** The same date in EDTF; {@link #parse} of it gives an equal value. */
    @Override
    String toString();

    default boolean hasOpenStart() {
        return earliest().equals(LocalDate.MIN);
    }

    default boolean hasOpenEnd() {
        return latest().equals(LocalDate.MAX);
    }

    /** Whether the day lies between {@link #earliest} and {@link #latest}, both included. */
    default boolean covers(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }
}
