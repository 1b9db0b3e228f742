package entente.vistimeline;

/** A unit of the calendar, counted in UTC; weeks begin on Monday. */
public enum CalendarUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
