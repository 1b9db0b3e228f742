package entente.author;

import com.github.benmanes.caffeine.cache.Ticker;
import entente.database.Database;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.stereotype.Component;

/** The ways in: name and password, a link, and a browser that stays signed in. */
@Component
public class SigningIn {

    private final AuthorRows rows;
    private final Authors authors;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final Database database;
    private final JdbcTokenRepositoryImpl remembered = new JdbcTokenRepositoryImpl();

    SigningIn(
            AuthorRows rows,
            Authors authors,
            PasswordEncoder passwords,
            Attempts attempts,
            Database database,
            DataSource source) {
        this.rows = rows;
        this.authors = authors;
        this.passwords = passwords;
        this.attempts = attempts;
        this.database = database;
        this.remembered.setDataSource(source);
    }

    /** By name and password, for those who have one. */
    public AuthenticationProvider byPassword() {
        var provider = new DaoAuthenticationProvider(name -> authors.row(name)
                .filter(row -> row.encodedPassword().isPresent())
                .map(AuthorDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("no author with a password has that name")));
        provider.setPasswordEncoder(passwords);
        return new SlowedSignIn(provider, attempts);
    }

    /** By a link that works once. */
    public AuthenticationProvider byLink(SignInLinks links) {
        return new SlowedSignIn(new OneTimeTokenAuthenticationProvider(links, byId()), attempts);
    }

    /** Finds authors by their ids. */
    public UserDetailsService byId() {
        return id -> rows.findById(id)
                .map(AuthorDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("no author has that id"));
    }

    /**
     * By a browser that stays signed in.
     *
     * @param name of the cookie, and of the parameter by which one asks for it
     */
    public RememberMeServices staying(String name, Duration longest) {
        var staying = new StayingSignedIn(byId(), remembered, Ticker.systemTicker());
        staying.setCookieName(name);
        staying.setParameter(name);
        staying.setTokenValiditySeconds(Math.toIntExact(longest.toSeconds()));
        return staying;
    }

    /**
     * Sets a password, and signs the author out of all browsers that were to stay signed in; both or neither.
     *
     * @throws IllegalArgumentException if it is too short or too long
     * @throws entente.database.DatabaseUnavailableException if the database does not answer
     */
    public void setPassword(Author author, String password) {
        database.change(() -> {
            authors.setPassword(author, password);
            remembered.removeUserTokens(author.id());
        });
    }
}
