package entente.author;

import entente.database.DatabaseUnavailableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets another decide who may sign in, unless too many attempts failed before. */
final class SlowedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider deciding;
    private final Attempts attempts;

    SlowedSignIn(AuthenticationProvider deciding, Attempts attempts) {
        this.deciding = deciding;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var who = who(asked);
        if (who.stream().anyMatch(attempts::mustWait)) {
            throw new TooManyAttemptsException();
        }
        try {
            var signedIn = deciding.authenticate(asked);
            who.forEach(attempts::succeeded);
            return signedIn;
        } catch (InternalAuthenticationServiceException e) {
            throw e;
        } catch (DatabaseUnavailableException e) {
            throw new InternalAuthenticationServiceException(e.getMessage(), e);
        } catch (AuthenticationException e) {
            who.forEach(attempts::failed);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return deciding.supports(authentication);
    }

    private static List<String> who(Authentication asked) {
        var who = new ArrayList<String>();
        if (asked instanceof UsernamePasswordAuthenticationToken) {
            who.add("name " + Names.forSigningIn(asked.getName()));
        }
        if (asked.getDetails() instanceof WebAuthenticationDetails details) {
            who.add("address " + details.getRemoteAddress());
        }
        return who;
    }
}
