package entente.stage;

import entente.library.Library;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a window and a cursor can go: the pack's history with some air at either end. */
public record Range(LocalDate first, LocalDate last) {

    private static final int AIR_YEARS = 12;

    /** A stretch of days, both ends included. */
    public record Window(LocalDate from, LocalDate to) {}

    public static Range of(Library library) {
        var dates = library.pack().dates();
        return new Range(dates.earliest().minusYears(AIR_YEARS), dates.latest().plusYears(AIR_YEARS));
    }

    public LocalDate clamp(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** The nearest window that lies in the range and is long enough to be shown. */
    public Window window(LocalDate from, LocalDate to) {
        var start = clamp(from);
        var end = clamp(to);
        if (ChronoUnit.DAYS.between(start, end) < Scene.SHORTEST) {
            end = clamp(start.plusDays(Scene.SHORTEST));
            start = end.minusDays(Scene.SHORTEST);
        }
        return new Window(start, end);
    }

    /** A window with some air around the days from {@code from} to {@code to}. */
    public Window around(LocalDate from, LocalDate to) {
        var air = Math.max(60, ChronoUnit.DAYS.between(from, to) / 8);
        return window(from.minusDays(air), to.plusDays(air));
    }

    /** A window that is filled by the days from {@code from} to {@code to}. */
    Window filledBy(LocalDate from, LocalDate to) {
        var air = Math.max(1, ChronoUnit.DAYS.between(from, to) / 6);
        return window(from.minusDays(air), to.plusDays(air));
    }

    LocalDate middleUnlessShown(LocalDate day, Window window) {
        return day.isBefore(window.from()) || day.isAfter(window.to())
                ? window.from().plusDays(ChronoUnit.DAYS.between(window.from(), window.to()) / 2)
                : day;
    }
}
