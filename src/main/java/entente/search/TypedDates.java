package entente.search;

import entente.history.DateText;
import entente.history.EdtfException;
import entente.history.HistoricalDate;
import entente.history.Interval;
import entente.history.Moment;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates among the words of a search: "1935", "1930s", "1919-1939", "1935-10-03", "June 1919", "oct 1935",
 * "28 June 1919". A number is a year only if it has four digits.
 */
final class TypedDates {

    private static final Pattern DECADE = Pattern.compile("(\\d{3})0['’]?s");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–/](\\d{4})");
    private static final Pattern EDTF = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2} )?\\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2} \\d{4}", Pattern.UNICODE_CHARACTER_CLASS);

    private final DateText texts = DateText.in(Locale.ENGLISH);

    /** The date that the text is; empty if it is none, such as 30 February. */
    Optional<HistoricalDate> read(String typed) {
        var text = typed.replaceAll("[.,;:!?]+(?= |$)", "");
        var decade = DECADE.matcher(text);
        if (decade.matches()) {
            var first = Integer.parseInt(decade.group(1)) * 10;
            return Optional.of(Interval.between(Moment.ofYear(first), Moment.ofYear(first + 9)));
        }
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return edtf(years.group(1) + "/" + years.group(2));
        }
        if (EDTF.matcher(text).matches()) {
            return edtf(text);
        }
        return WRITTEN.matcher(text).matches() ? texts.read(text).map(moment -> moment) : Optional.empty();
    }

    private static Optional<HistoricalDate> edtf(String text) {
        try {
            return Optional.of(HistoricalDate.parse(text));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
