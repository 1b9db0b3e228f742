package entente.vistimeline;

/** What the marks of the axis are. */
public enum TimeScale {
    MILLISECOND,
    SECOND,
    MINUTE,
    HOUR,
    /** Days with their names. */
    WEEKDAY,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
