package entente.lecture.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The codes that lead to a lecture: six characters that nobody takes for another when they are read from a screen. */
final class Codes {

    static final int LENGTH = 6;

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A new one, by chance; one of more than 800 million. */
    static String create() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(place -> String.valueOf(CHARACTERS.charAt(place)))
                .collect(Collectors.joining());
    }

    /** A code as someone typed it: in small letters, with spaces or hyphens. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
