package entente.database;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names that can't be guessed: 100 random bits in small letters and digits, none of which looks like another. */
public final class Ids {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
