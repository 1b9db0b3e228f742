package entente.author;

import entente.database.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * Links that sign in once. The database knows their hashes only, so that who reads a copy of it can't sign in; of two who use
 * one at the same time one gets in.
 */
@Component
public class SignInLinks implements OneTimeTokenService {

    /** The path that a link leads to; its parameter {@code token} follows. */
    public static final String PATH = "/sign-in?token=";

    /** How long a link for oneself works. */
    public static final Duration FOR_ONESELF = Duration.ofHours(1);

    /** How long one works that is sent to someone else. */
    public static final Duration FOR_OTHERS = Duration.ofDays(3);

    private static final int BYTES = 32;

    private final SignInLinkRows rows;
    private final Database database;
    private final Clock clock;
    private final Environment environment;
    private final SecureRandom random = new SecureRandom();

    SignInLinks(SignInLinkRows rows, Database database, Clock clock, Environment environment) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
        this.environment = environment;
    }

    /** A whole link to this application, as {@code entente.address} names it. */
    public String link(Author author, Duration works) {
        return address()
                + PATH
                + generate(new GenerateOneTimeTokenRequest(author.id(), works)).getTokenValue();
    }

    private String address() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var own = "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
        return environment.getProperty("entente.address", own).replaceFirst("/+$", "");
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = OffsetDateTime.now(clock);
        var expires = now.plus(request.getExpiresIn());
        database.change(() -> {
            rows.forgetBefore(now);
            rows.insert(hash(token), request.getUsername(), expires);
        });
        return new DefaultOneTimeToken(token, request.getUsername(), expires.toInstant());
    }

    /** The author's id beside the token; null if there is no such link, it was used, or its time is over. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken asked) {
        var token = asked.getTokenValue();
        if (token == null) {
            return null;
        }
        var row = database.ask(() -> rows.findById(hash(token)).filter(found -> rows.delete(found.hash()) == 1));
        return row.filter(found -> found.expires().isAfter(OffsetDateTime.now(clock)))
                .map(found -> new DefaultOneTimeToken(
                        token, found.author(), found.expires().toInstant()))
                .orElse(null);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
