package entente.lecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record in the style of the pack's files, put together field by field; empty values are left out. Prose is never quoted,
 * with tabs and trailing spaces in it neither, which is why no library writes it: those that there are quote it then.
 */
final class YamlRecord {

    /** Prose of one line is folded where it is longer. */
    private static final int LONGEST_LINE = 90;

    private static final int FOLDED_AT = 108;

    /** What starts like a word and holds nothing that YAML could take for a mark. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}“‘(](?:(?!: | #)[^\\p{Cc}\\p{Cs}\\uFEFF])*(?<![: ])");

    private static final Pattern MARKS_OF_LISTS = Pattern.compile("[,\\[\\]{}]");

    /** What some reader of YAML takes for a number, a date, a truth or nothing. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[\\d.:_+exa-f-]*\\d[\\d.:_+exa-f-]*");

    /** A space on which a line may end, as it stands alone between words. */
    private static final Pattern WORD_END = Pattern.compile("(?<=\\S) (?=\\S)");

    private final List<String> lines = new ArrayList<>();

    /** A text of one line. */
    YamlRecord put(String name, String text) {
        return putValue(name, text.isEmpty() ? "" : scalar(text, false));
    }

    /** A number, a date or an id, as it stands. */
    YamlRecord putValue(String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value);
        }
        return this;
    }

    /** A text of one or more paragraphs, without white space around it. */
    YamlRecord putProse(String name, String text) {
        if (text.contains("\n")) {
            lines.add(name + ": |-");
            text.lines().forEach(line -> lines.add(indented(line)));
            return this;
        }
        if (text.length() > LONGEST_LINE) {
            lines.add(name + ": >-");
            folded(text).forEach(line -> lines.add(indented(line)));
            return this;
        }
        return put(name, text);
    }

    /** Texts on one line. */
    YamlRecord putList(String name, List<String> texts) {
        return putValue(
                name,
                texts.isEmpty()
                        ? ""
                        : texts.stream().map(text -> scalar(text, true)).collect(Collectors.joining(", ", "[", "]")));
    }

    YamlRecord putRecord(String name, YamlRecord record) {
        if (!record.lines.isEmpty()) {
            lines.add(name + ":");
            record.lines.forEach(line -> lines.add(indented(line)));
        }
        return this;
    }

    /** Records one under the other, with this many empty lines between them. */
    YamlRecord putRecords(String name, List<YamlRecord> records, int between) {
        if (!records.isEmpty()) {
            lines.add(name + ":");
        }
        for (var record : records) {
            if (record != records.getFirst()) {
                lines.addAll(Collections.nCopies(between, ""));
            }
            lines.add("  - " + record.lines.getFirst());
            record.lines.stream().skip(1).forEach(line -> lines.add(indented(indented(line))));
        }
        return this;
    }

    /** The text of a file that holds this record alone. */
    String document() {
        return String.join("\n", lines) + "\n";
    }

    private static String indented(String line) {
        return line.isEmpty() ? line : "  " + line;
    }

    private static List<String> folded(String text) {
        var folded = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : Arrays.asList(WORD_END.split(text))) {
            if (!line.isEmpty() && line.length() + word.length() >= FOLDED_AT) {
                folded.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        folded.add(line.toString());
        return folded;
    }

    private static String scalar(String text, boolean inList) {
        return PLAIN.matcher(text).matches()
                        && !NOT_TEXT.matcher(text).matches()
                        && !(inList && MARKS_OF_LISTS.matcher(text).find())
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(character);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(character)
                            || character == '\u2028'
                            || character == '\u2029'
                            || character == '\ufeff') {
                        quoted.append(String.format("\\u%04x", character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
