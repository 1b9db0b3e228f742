package entente.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the lanes of a timeline stand for. */
public enum Arrangement {
    /** The ideas of security and their context, as the pack gives them. */
    IDEAS,
    /** The organizations, and what names none. */
    ORGANIZATIONS,
    /** The regions in which things happened, and the organizations. */
    REGIONS,
    /** The kinds of event, and the organizations. */
    KINDS;

    /** The id of the timeline that is arranged so. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The arrangement of a timeline. */
    public static Optional<Arrangement> withId(String id) {
        return Arrays.stream(values())
                .filter(arrangement -> arrangement.id().equals(id))
                .findFirst();
    }
}
