package entente.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SlowedSignInTests {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final SlowedSignIn signIn = new SlowedSignIn(new OnePassword(), new Attempts(clock));

    @Test
    void afterFiveFailuresANameHasToWaitLongerAndLonger() {
        for (var i = 0; i < 5; i++) {
            assertThatIsRefused("Ada", "10.0.0." + i);
        }

        assertThatHasToWait(" ADA", "10.0.0.9", "right");
        now = now.plusSeconds(1);
        assertThatIsRefused("Ada", "10.0.0.9");
        now = now.plusSeconds(1);
        assertThatHasToWait("Ada", "10.0.0.9", "right");
        now = now.plusSeconds(1);
        assertThat(attempt("Ada", "10.0.0.9", "right").isAuthenticated()).isTrue();
        assertThatIsRefused("Ada", "10.0.0.9");
        assertThat(attempt("Ada", "10.0.0.9", "right").isAuthenticated()).isTrue();
    }

    @Test
    void afterFiveFailuresAnAddressHasToWaitWhateverTheName() {
        for (var i = 0; i < 5; i++) {
            assertThatIsRefused("Someone " + i, "10.0.0.1");
        }

        assertThatHasToWait("Ada", "10.0.0.1", "right");
        assertThat(attempt("Ada", "10.0.0.2", "right").isAuthenticated()).isTrue();
    }

    @Test
    void nobodyWaitsForMoreThanAMinute() {
        for (var i = 0; i < 30; i++) {
            assertThatIsRefused("Ada", "10.0.0." + i);
            now = now.plus(Duration.ofMinutes(1));
        }

        assertThat(attempt("Ada", "10.0.0.1", "right").isAuthenticated()).isTrue();
    }

    private void assertThatIsRefused(String name, String address) {
        assertThatThrownBy(() -> attempt(name, address, "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    private void assertThatHasToWait(String name, String address, String password) {
        assertThatThrownBy(() -> attempt(name, address, password)).isInstanceOf(TooManyAttemptsException.class);
    }

    private Authentication attempt(String name, String address, String password) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return Objects.requireNonNull(signIn.authenticate(attempt));
    }

    private static final class OnePassword implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication asked) {
            if (!"right".equals(asked.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            return UsernamePasswordAuthenticationToken.authenticated(asked.getName(), null, List.of());
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return true;
        }
    }
}
