package entente.stage.element;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The one place where the days of a scene become instants of a timeline, and back. */
public final class Times {

    private Times() {}

    public static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    public static double millis(LocalDate day) {
        return instant(day).toEpochMilli();
    }
}
