package entente.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a scene can show of its day, where it is shown on its own: in a lecture, beside its title and text. */
public enum ScenePart {
    TIMELINE,
    MATRIX,
    /** The members of what is compared, over time. */
    MEMBERS,
    /** Who belongs to which of what is compared. */
    SETS,
    /** When what is compared was there. */
    LIVES,
    /** The members of what is compared, on a map. */
    MAP,
    /** One state's way through all organizations. */
    PATH;

    /** What is shown where nothing else is asked for. */
    public static final List<ScenePart> USUAL = List.of(TIMELINE, MATRIX);

    /** No more can be read at once. */
    public static final int MOST = 2;

    /** Its name in links. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ScenePart> withId(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** Whether it shows organizations that are compared side by side. */
    public boolean compares() {
        return this == MEMBERS || this == SETS || this == LIVES || this == MAP;
    }
}
