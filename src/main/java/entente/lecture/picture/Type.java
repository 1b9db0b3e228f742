package entente.lecture.picture;

import entente.timeline.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * How text is set. Widths are those of the theme's typeface, whatever fonts the machine has, so that the same scene gives
 * the same picture everywhere.
 *
 * @param size in points
 */
public record Type(double size, boolean bold, boolean italic, Colour colour) {

    private static final String ELLIPSIS = "…";
    private static final double LINE = 1.28;

    public static Type of(double size) {
        return new Type(size, false, false, Palette.INK);
    }

    public Type in(Colour other) {
        return new Type(size, bold, italic, other);
    }

    public Type inBold() {
        return new Type(size, true, italic, colour);
    }

    public Type inItalics() {
        return new Type(size, bold, true, colour);
    }

    public Type times(double factor) {
        return new Type(size * factor, bold, italic, colour);
    }

    /** From one line to the next. */
    public double lineHeight() {
        return size * LINE;
    }

    /** From the middle of small letters and capitals down to the line that they stand on. */
    double drop() {
        return size * 0.36;
    }

    public double width(String text) {
        return Label.width(text, bold, size);
    }

    /** As much of a text as has room, with an ellipsis where something is left out; empty if nothing has room. */
    public String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var room = width - width(ELLIPSIS);
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing()) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        var kept = text.substring(0, end).stripTrailing();
        return kept.length() < 2 ? "" : kept + ELLIPSIS;
    }

    /**
     * A text in lines that have room, broken between words, and inside of a word that is wider than a line.
     *
     * @param most no more lines; the last one is cut if there would be
     */
    public List<String> wrap(String text, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words(text, width)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(String.join(" ", lines.subList(most - 1, lines.size())), width));
        return kept;
    }

    private List<String> words(String text, double width) {
        var words = new ArrayList<String>();
        for (var word : text.strip().split("\\s+", -1)) {
            var rest = word;
            while (width(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
                var end = rest.length();
                while (width(rest.substring(0, end)) > width && rest.codePointCount(0, end) > 1) {
                    end = rest.offsetByCodePoints(end, -1);
                }
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        return words;
    }
}
