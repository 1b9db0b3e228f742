package entente.lecture.handout;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The look of the player with its fonts in it, as far as the letters of a page need them. */
record InlineLook(PlayerFiles files) {

    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern FONT = Pattern.compile("url\\(\"?\\./([\\w-]+\\.woff2)\"?\\)");
    private static final Pattern RANGES = Pattern.compile("unicode-range:([^;}]*)");
    private static final int HEXADECIMAL = 16;

    /** @param text all that the page says; markup and JSON do no harm */
    String css(String text) {
        var letters = text.codePoints().distinct().toArray();
        return FACE.matcher(files.look()).replaceAll(face -> Matcher.quoteReplacement(face(face.group(), letters)));
    }

    private String face(String face, int[] letters) {
        var ranges = RANGES.matcher(face);
        if (ranges.find() && Arrays.stream(letters).noneMatch(letter -> isIn(ranges.group(1), letter))) {
            return "";
        }
        return FONT.matcher(face).replaceAll(this::inline);
    }

    private String inline(MatchResult font) {
        return "url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(files.font(font.group(1))) + ")";
    }

    /** "U+0-FF,U+131,U+2??" */
    private static boolean isIn(String ranges, int letter) {
        return Arrays.stream(ranges.strip().split("\\s*,\\s*", -1))
                .map(range -> range.substring(2).split("-", -1))
                .anyMatch(range -> letter >= Integer.parseInt(range[0].replace('?', '0'), HEXADECIMAL)
                        && letter <= Integer.parseInt(range[range.length - 1].replace('?', 'F'), HEXADECIMAL));
    }
}
