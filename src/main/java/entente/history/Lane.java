package entente.history;

import java.util.Locale;
import java.util.Optional;

/**
 * A row of the timeline that holds one kind of history.
 *
 * @param colour the name of the colour that stands for it everywhere
 * @param concept the id of the concept that it follows; empty for context
 */
public record Lane(String id, String title, Colour colour, Optional<String> concept) {

    /** One colour an idea; what each looks like is the theme's. */
    public enum Colour {
        BLUE,
        VERMILION,
        GREEN,
        GREY;

        /** The colour's name as the pack and the theme write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
