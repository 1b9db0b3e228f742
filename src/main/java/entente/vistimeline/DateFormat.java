package entente.vistimeline;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which parts of a date are written and how; the browser puts them in the order and words of the timeline's locale. Years
 * before 1 are written as "44 BCE", by {@link TimelineTexts#bce}.
 *
 * <pre>{@code DateFormat.of(Part.MONTH, Width.LONG).and(Part.YEAR, Width.NUMERIC)}</pre>
 *
 * @param parts at least one
 */
public record DateFormat(Map<Part, Width> parts) {

    public enum Part {
        WEEKDAY,
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND;

        private EnumSet<Width> widths() {
            return switch (this) {
                case WEEKDAY -> EnumSet.of(Width.NARROW, Width.SHORT, Width.LONG);
                case MONTH -> EnumSet.allOf(Width.class);
                default -> EnumSet.of(Width.NUMERIC, Width.TWO_DIGIT);
            };
        }
    }

    public enum Width {
        NUMERIC("numeric"),
        TWO_DIGIT("2-digit"),
        NARROW("narrow"),
        SHORT("short"),
        LONG("long");

        private final String word;

        Width(String word) {
            this.word = word;
        }
    }

    public DateFormat {
        parts = Map.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a date format needs at least one part");
        }
        parts.forEach((part, width) -> {
            if (!part.widths().contains(width)) {
                throw new IllegalArgumentException(
                        "the " + part + " of a date can't be " + width + "; it may be " + part.widths());
            }
        });
    }

    public static DateFormat of(Part part, Width width) {
        return new DateFormat(Map.of(part, width));
    }

    public DateFormat and(Part part, Width width) {
        var more = new LinkedHashMap<>(parts);
        more.put(part, width);
        return new DateFormat(more);
    }

    /** As the browser's {@code Intl.DateTimeFormat} takes it. */
    Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        for (var part : Part.values()) {
            var width = parts.get(part);
            if (width != null) {
                options.put(ItemData.word(part), width.word);
            }
        }
        return options;
    }
}
