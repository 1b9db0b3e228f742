package entente.author;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * Signs a browser in by a token that changes each time it is used; one that was used already is taken for stolen, and ends
 * all stays of its author. Tabs that a browser restores send the same token at once, so one that was just replaced is
 * good for a little longer. It signs in, and is not replaced again: who has taken it has a session, and no stay.
 */
final class StayingSignedIn extends PersistentTokenBasedRememberMeServices {

    private static final Logger LOG = LoggerFactory.getLogger(StayingSignedIn.class);

    static final Duration GRACE = Duration.ofMinutes(1);

    private final PersistentTokenRepository tokens;

    /** Series and token of what was just replaced, in the memory of the one server that there is. */
    private final Cache<List<String>, Boolean> replaced;

    /** One a series, for as long as someone holds it. */
    private final LoadingCache<String, Object> locks =
            Caffeine.newBuilder().weakValues().build(series -> new Object());

    StayingSignedIn(UserDetailsService authors, PersistentTokenRepository tokens, Ticker time) {
        super(UUID.randomUUID().toString(), authors, tokens);
        this.tokens = tokens;
        this.replaced = Caffeine.newBuilder()
                .ticker(time)
                .expireAfterWrite(GRACE)
                .maximumSize(10_000)
                .build();
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var presented = List.of(cookie);
        synchronized (locks.get(presented.getFirst())) {
            if (replaced.getIfPresent(presented) != null) {
                var stay = Optional.ofNullable(tokens.getTokenForSeries(presented.getFirst()));
                if (stay.isPresent()) {
                    return getUserDetailsService().loadUserByUsername(stay.get().getUsername());
                }
            }
            try {
                var author = super.processAutoLoginCookie(cookie, request, response);
                replaced.put(presented, true);
                return author;
            } catch (CookieTheftException e) {
                LOG.warn("A token for staying signed in came twice; its author has to sign in again in all browsers");
                // Any other refusal lets the page be read without signing in; this one would be an error of the
                // server's.
                throw new RememberMeAuthenticationException("this token was used before", e);
            }
        }
    }
}
