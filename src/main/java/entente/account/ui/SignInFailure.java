package entente.account.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why signing in failed, as the address of the view says it. */
enum SignInFailure {
    /** Name and password do not belong together. */
    PASSWORD,
    /** The link was used, or is too old. */
    LINK,
    /** The form was sent after its session had ended. */
    EXPIRED,
    /** Too many attempts failed. */
    SLOW,
    /** The database does not answer. */
    DATABASE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SignInFailure> of(String word) {
        return Arrays.stream(values())
                .filter(failure -> failure.word().equals(word))
                .findFirst();
    }
}
