package entente.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * One day, month or year.
 *
 * @param first the first day it can mean: the day itself, the first of the month, or the first of January
 * @param precision how exactly it is known
 * @param approximate EDTF's {@code ~}: near this date
 * @param uncertain EDTF's {@code ?}: the source is doubtful
 */
public record Moment(LocalDate first, Precision precision, boolean approximate, boolean uncertain)
        implements HistoricalDate {

    /** How exactly a moment is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    static final int MAX_YEAR = 9999;

    public Moment {
        if (Math.abs(first.getYear()) > MAX_YEAR) {
            throw new IllegalArgumentException("year " + first.getYear() + " is not between -9999 and 9999");
        }
        if (!first.equals(startOf(first, precision))) {
            throw new IllegalArgumentException(
                    first + " is not the first day of its " + precision.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads EDTF; empty if the text is anything but one day, month or year. */
    public static Optional<Moment> read(String edtf) {
        try {
            return HistoricalDate.parse(edtf) instanceof Moment moment ? Optional.of(moment) : Optional.empty();
        } catch (EdtfException notADate) {
            return Optional.empty();
        }
    }

    public static Moment ofDay(LocalDate day) {
        return new Moment(day, Precision.DAY, false, false);
    }

    public static Moment ofMonth(YearMonth month) {
        return new Moment(month.atDay(1), Precision.MONTH, false, false);
    }

    public static Moment ofYear(int year) {
        return new Moment(LocalDate.of(year, 1, 1), Precision.YEAR, false, false);
    }

    Moment qualified(boolean nowApproximate, boolean nowUncertain) {
        return new Moment(first, precision, nowApproximate, nowUncertain);
    }

    @Override
    public LocalDate earliest() {
        return first;
    }

    @Override
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    @Override
    public boolean hasSoftStart() {
        return approximate || uncertain;
    }

    @Override
    public boolean hasSoftEnd() {
        return approximate || uncertain;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, first.getYear() < 0 ? "-%04d" : "%04d", Math.abs(first.getYear())));
        if (precision != Precision.YEAR) {
            text.append(String.format(Locale.ROOT, "-%02d", first.getMonthValue()));
        }
        if (precision == Precision.DAY) {
            text.append(String.format(Locale.ROOT, "-%02d", first.getDayOfMonth()));
        }
        return text.append(qualifier()).toString();
    }

    private String qualifier() {
        if (approximate && uncertain) {
            return "%";
        }
        return approximate ? "~" : uncertain ? "?" : "";
    }

    private static LocalDate startOf(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
