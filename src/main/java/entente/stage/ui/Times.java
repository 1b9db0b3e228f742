package entente.stage.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The one place where the days of a scene become instants of a timeline, and back. */
final class Times {

    private Times() {}

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    static double millis(LocalDate day) {
        return instant(day).toEpochMilli();
    }
}
