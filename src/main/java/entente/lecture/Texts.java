package entente.lecture;

import java.util.regex.Pattern;

/**
 * Texts as lectures keep them: line breaks are line feeds, what can't be shown is left out (control characters but for tabs,
 * byte order marks, halves of characters), and there is no white space around them. Files and databases disagree on all of these.
 */
final class Texts {

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\f\\u000B]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern ACROSS_LINES = Pattern.compile("\\s*\\n\\s*");

    private Texts() {}

    /** A text of several lines. */
    static String clean(String text) {
        return UNSEEN.matcher(BREAK.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    /** A text of one line. */
    static String line(String text) {
        return ACROSS_LINES.matcher(clean(text)).replaceAll(" ");
    }
}
