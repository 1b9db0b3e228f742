package entente.author;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of authors. */
final class Names {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+");

    private Names() {}

    /** @throws IllegalArgumentException if there is nothing to read, or too much */
    static String clean(String name) {
        var clean = GAP.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (clean.isEmpty() || clean.length() > Author.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a name of " + clean.length() + " characters; 1 to " + Author.LONGEST_NAME + " were expected");
        }
        return clean;
    }

    /** The same for all spellings of a name that readers would not tell apart. */
    static String forSigningIn(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GAP.matcher(folded).replaceAll(" ").strip();
    }
}
