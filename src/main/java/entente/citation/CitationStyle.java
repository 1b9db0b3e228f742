package entente.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a citation is written. */
public enum CitationStyle {
    /** Publication Manual of the American Psychological Association, 7th edition. */
    APA,
    /** Chicago Manual of Style, 18th edition, author and date. */
    CHICAGO,
    /** A record for LaTeX and for programs that keep references. */
    BIBTEX;

    /** {@code apa}, {@code chicago} or {@code bibtex}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style with an id. */
    public static Optional<CitationStyle> withId(String id) {
        return Arrays.stream(values()).filter(style -> style.id().equals(id)).findFirst();
    }
}
