package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Days along a line from left to right.
 *
 * @param from the day at the left
 * @param to the day at the right, after {@code from}
 */
record DayAxis(LocalDate from, LocalDate to, double left, double width) {

    private static final int[] YEARS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] DAYS = {1, 2, 5, 10};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM u", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM u", Locale.ENGLISH);

    /** A day that is named on the axis. */
    record Tick(LocalDate day, String text) {}

    double right() {
        return left + width;
    }

    double x(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(from, day) / days();
    }

    private double days() {
        return Math.max(1, (double) ChronoUnit.DAYS.between(from, to));
    }

    /** The same, but never outside of the axis. */
    double within(LocalDate day) {
        return Math.clamp(x(day), left, right());
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Round days, as close to each other as their names have room. */
    List<Tick> ticks(Type type) {
        var perDay = width / days();
        for (var days : DAYS) {
            if (days * perDay > room(type, "30 Mar 1935")) {
                return days(days);
            }
        }
        for (var months : MONTHS) {
            if (months * 30 * perDay > room(type, "Mar 1935")) {
                return months(months);
            }
        }
        for (var years : YEARS) {
            if (years * 365 * perDay > room(type, "1935")) {
                return years(years);
            }
        }
        return List.of();
    }

    private static double room(Type type, String longest) {
        return type.width(longest) + 1.6 * type.size();
    }

    private List<Tick> days(int step) {
        var ticks = new ArrayList<Tick>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var past = day.getDayOfMonth() - 1;
            if (past % step == 0 && (past == 0 || past + step <= day.lengthOfMonth())) {
                ticks.add(new Tick(day, DAY.format(day)));
            }
        }
        return ticks;
    }

    private List<Tick> months(int step) {
        return stepping(from.withDayOfMonth(1), step, MONTH::format);
    }

    private List<Tick> years(int step) {
        var start = Math.floorDiv(from.getYear(), step) * step;
        return stepping(LocalDate.of(start, 1, 1), 12 * step, day -> year(day.getYear()));
    }

    private static String year(int year) {
        return year > 0 ? String.valueOf(year) : (1 - year) + " BCE";
    }

    private List<Tick> stepping(LocalDate start, int months, Function<LocalDate, String> name) {
        var aligned = months < 12 ? start.withMonth((start.getMonthValue() - 1) / months * months + 1) : start;
        var ticks = new ArrayList<Tick>();
        for (var day = aligned; !day.isAfter(to); day = day.plusMonths(months)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(day, name.apply(day)));
            }
        }
        return ticks;
    }

    /**
     * Fine lines at the ticks, and their names under them.
     *
     * @param top where the lines begin
     * @param bottom where they end
     */
    List<Shape> draw(double top, double bottom, Type type) {
        var shapes = new ArrayList<Shape>();
        shapes.add(Line.of(left, bottom, right(), bottom, Stroke.of(Palette.LINE_STRONG, 0.75)));
        for (var tick : ticks(type)) {
            var x = x(tick.day());
            shapes.add(Line.of(x, top, x, bottom + 3, Stroke.of(Palette.LINE, 0.5)));
            var wide = type.width(tick.text());
            if (x - wide / 2 >= left - type.size() && x + wide / 2 <= right() + type.size() / 2) {
                shapes.add(Text.line(tick.text(), x, bottom + 3 + type.size(), type, Anchor.MIDDLE, wide + 1));
            }
        }
        return shapes;
    }

    /** How much room the names take under the axis. */
    static double height(Type type) {
        return 3 + 1.35 * type.size();
    }

    /**
     * A line on a day, with the day in words in a pill above it; nothing if the axis does not show the day.
     *
     * @param top of the pill
     * @param bottom where the line ends
     */
    List<Shape> cursor(LocalDate day, String date, double top, double bottom, Type type) {
        if (!shows(day)) {
            return List.of();
        }
        var label = type.inBold().in(Palette.SURFACE);
        var wide = Math.min(label.width(date) + 1.2 * type.size(), width);
        var x = x(day);
        var start = Math.clamp(x - wide / 2, left, right() - wide);
        var high = cursorHeight(type) - 2;
        return List.of(
                Line.of(x, top + high, x, bottom, Stroke.of(Palette.INK, 1.25)),
                Box.rounded(start, top, wide, high, 3, Look.filled(Palette.INK)),
                Text.line(date, start + wide / 2, top + high / 2 + type.drop(), label, Anchor.MIDDLE, wide));
    }

    /** How much room the pill of a cursor takes above the axis. */
    static double cursorHeight(Type type) {
        return 1.6 * type.size() + 2;
    }
}
