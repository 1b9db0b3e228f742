package entente.history;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Prints dates as a person would write them: "9 June 1815", "June 1889", "c. 1822", "from 24 October 1945",
 * "5–9 May 1955", "44 BCE". Words come from the bundle {@code entente.history.dates}.
 */
public final class DateText {

    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter month;

    private DateText(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "entente.history.dates",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dayMonth = DateTimeFormatter.ofPattern(words.getString("pattern.day"), locale);
        this.month = DateTimeFormatter.ofPattern(words.getString("pattern.month"), locale);
    }

    public static DateText in(Locale locale) {
        return new DateText(locale);
    }

    public String print(HistoricalDate date) {
        return switch (date) {
            case Moment moment -> print(moment);
            case Interval interval -> print(interval);
        };
    }

    /** "3 October 1935". */
    public String print(LocalDate day) {
        return dayMonth.format(day) + " " + year(day);
    }

    /** "1912 – 1948": the years of two days. */
    public String printYears(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() ? year(from) : word("span", year(from), year(to));
    }

    /** Reads what {@link #print} writes for a day, month or year, in any case, and EDTF; empty if it is neither. */
    public Optional<Moment> read(String text) {
        var trimmed = text.strip();
        try {
            if (HistoricalDate.parse(trimmed) instanceof Moment moment) {
                return Optional.of(moment);
            }
        } catch (EdtfException e) {
            return Stream.of(IsoEra.values())
                    .flatMap(era -> Stream.of(
                                    words.getString("read." + era.name()).split(";"))
                            .flatMap(pattern -> read(trimmed, pattern, era).stream()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private Optional<Moment> read(String text, String pattern, IsoEra era) {
        var formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, era.getValue())
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(
                    switch (formatter.parseBest(text, LocalDate::from, YearMonth::from, Year::from)) {
                        case LocalDate day -> Moment.ofDay(day);
                        case YearMonth yearMonth -> Moment.ofMonth(yearMonth);
                        case Year year -> Moment.ofYear(year.getValue());
                        default -> throw new DateTimeException("neither a day nor a month nor a year");
                    });
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String print(Moment moment) {
        var plain = plain(moment);
        if (moment.approximate() && moment.uncertain()) {
            return word("approximate.uncertain", plain);
        }
        return moment.approximate()
                ? word("approximate", plain)
                : moment.uncertain() ? word("uncertain", plain) : plain;
    }

    private String plain(Moment moment) {
        var first = moment.first();
        return switch (moment.precision()) {
            case DAY -> print(first);
            case MONTH -> month.format(first) + " " + year(first);
            case YEAR -> year(first);
        };
    }

    private String print(Interval interval) {
        if (interval.start().isEmpty()) {
            return word("until", print(interval.end().orElseThrow()));
        }
        var start = interval.start().get();
        if (interval.end().isEmpty()) {
            return word("from", print(start));
        }
        var end = interval.end().get();
        if (start.equals(end)) {
            return print(start);
        }
        if (isPlainDay(start)
                && isPlainDay(end)
                && start.first().getYear() == end.first().getYear()) {
            return start.first().getMonth() == end.first().getMonth()
                    ? word("days", String.valueOf(start.first().getDayOfMonth()), print(end))
                    : word("span", dayMonth.format(start.first()), print(end));
        }
        return word("span", print(start), print(end));
    }

    private static boolean isPlainDay(Moment moment) {
        return moment.precision() == Moment.Precision.DAY && !moment.hasSoftStart();
    }

    private String year(LocalDate day) {
        return day.getYear() > 0 ? String.valueOf(day.getYear()) : word("bce", String.valueOf(1 - day.getYear()));
    }

    private String word(String key, Object... parts) {
        return new MessageFormat(words.getString(key), locale).format(parts);
    }
}
