package entente.vistimeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How dates are written, where it differs from the usual.
 *
 * @param minor the labels at the marks, by scale
 * @param major the labels above them, by the scale of the marks
 * @param date a day, as time bars and moved items show it; empty for the usual, such as "3 Oct 1935"
 */
public record AxisFormat(
        Map<TimeScale, DateFormat> minor, Map<TimeScale, DateFormat> major, Optional<DateFormat> date) {

    public static final AxisFormat USUAL = new AxisFormat(Map.of(), Map.of(), Optional.empty());

    public AxisFormat {
        minor = Map.copyOf(minor);
        major = Map.copyOf(major);
    }

    public AxisFormat withMinor(TimeScale scale, DateFormat format) {
        return new AxisFormat(plus(minor, scale, format), major, date);
    }

    public AxisFormat withMajor(TimeScale scale, DateFormat format) {
        return new AxisFormat(minor, plus(major, scale, format), date);
    }

    public AxisFormat withDate(DateFormat format) {
        return new AxisFormat(minor, major, Optional.of(format));
    }

    private static Map<TimeScale, DateFormat> plus(
            Map<TimeScale, DateFormat> formats, TimeScale scale, DateFormat format) {
        var more = new LinkedHashMap<>(formats);
        more.put(scale, format);
        return more;
    }

    /** As {@code dates.ts} reads it. */
    record Data(
            Map<String, Map<String, String>> minor, Map<String, Map<String, String>> major, Map<String, String> date) {

        static Data of(AxisFormat format) {
            return new Data(
                    options(format.minor),
                    options(format.major),
                    format.date.map(DateFormat::options).orElse(Map.of()));
        }

        private static Map<String, Map<String, String>> options(Map<TimeScale, DateFormat> formats) {
            var options = new LinkedHashMap<String, Map<String, String>>();
            formats.forEach((scale, format) -> options.put(ItemData.word(scale), format.options()));
            return options;
        }
    }
}
