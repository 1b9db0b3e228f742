package entente.author;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.InMemoryTokenRepositoryImpl;

class StayingSignedInTests {

    private final AtomicLong time = new AtomicLong();
    private final InMemoryTokenRepositoryImpl tokens = new InMemoryTokenRepositoryImpl();
    private final StayingSignedIn staying = new StayingSignedIn(StayingSignedInTests::author, tokens, time::get);

    @Test
    void tokenIsReplacedAndTheOneBeforeItGoodForAMinute() {
        var first = signIn();
        var second = use(first).orElseThrow();
        assertThat(second.getValue()).isNotEqualTo(first.getValue());

        time.addAndGet(StayingSignedIn.GRACE.minusNanos(1).toNanos());
        assertThat(isSignedIn(first)).isTrue();
        assertThat(use(first)).as("a new token for the old one").isEmpty();
        assertThat(isSignedIn(second)).isTrue();
    }

    @Test
    void stolenTokenIsRefusedAfterwardsAndEndsAllStays() {
        var stolen = signIn();
        var elsewhere = signIn();
        var current = use(stolen).orElseThrow();

        time.addAndGet(StayingSignedIn.GRACE.toNanos());

        assertThat(isSignedIn(stolen)).isFalse();
        assertThat(isSignedIn(current)).isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
    }

    @Test
    void nothingIsGoodAnyMoreOnceTheAuthorIsSignedOutEverywhere() {
        var first = signIn();
        var second = use(first).orElseThrow();

        tokens.removeUserTokens("ada");

        assertThat(isSignedIn(first)).isFalse();
        assertThat(isSignedIn(second)).isFalse();
    }

    @Test
    void guessedTokenIsRefusedWithinTheMinuteToo() {
        var first = signIn();
        use(first);
        var series = new String(Base64.getDecoder().decode(first.getValue()), US_ASCII).replaceFirst(":.*", "");
        var guessed = Base64.getEncoder().withoutPadding().encodeToString((series + ":guessed").getBytes(US_ASCII));

        assertThat(isSignedIn(new Cookie("remember-me", guessed))).isFalse();
    }

    private Cookie signIn() {
        var request = new MockHttpServletRequest();
        request.setParameter("remember-me", "on");
        var response = new MockHttpServletResponse();
        var author = author("ada");
        staying.loginSuccess(
                request,
                response,
                UsernamePasswordAuthenticationToken.authenticated(author, null, author.getAuthorities()));
        return Optional.ofNullable(response.getCookie("remember-me")).orElseThrow();
    }

    /** The token that comes in the place of one, which signs in. */
    private Optional<Cookie> use(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        var response = new MockHttpServletResponse();
        assertThat(staying.autoLogin(request, response)).isNotNull();
        return Optional.ofNullable(response.getCookie("remember-me"));
    }

    private boolean isSignedIn(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return staying.autoLogin(request, new MockHttpServletResponse()) != null;
    }

    private static UserDetails author(String id) {
        return User.withUsername(id).password("").roles("AUTHOR").build();
    }
}
