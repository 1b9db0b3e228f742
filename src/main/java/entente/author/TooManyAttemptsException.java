package entente.author;

import org.springframework.security.core.AuthenticationException;

/** Signing in failed too often, and is not tried again at once. */
public final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    TooManyAttemptsException() {
        super("Signing in failed too often; wait a minute.");
    }
}
