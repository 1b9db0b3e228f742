package entente.author;

import entente.database.Database;
import entente.database.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Those who may make lectures. */
@Component
public class Authors {

    /** A password has at least so many characters. */
    public static final int SHORTEST_PASSWORD = 10;

    /** And no more bytes in UTF-8 than these, which is all that bcrypt looks at. */
    public static final int LONGEST_PASSWORD = 72;

    private final AuthorRows rows;
    private final JdbcAggregateOperations aggregates;
    private final Database database;
    private final PasswordEncoder passwords;
    private final SignInLinks links;
    private final Clock clock;

    Authors(
            AuthorRows rows,
            JdbcAggregateOperations aggregates,
            Database database,
            PasswordEncoder passwords,
            SignInLinks links,
            Clock clock) {
        this.rows = rows;
        this.aggregates = aggregates;
        this.database = database;
        this.passwords = passwords;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Adds someone, who has no password yet.
     *
     * @throws NameTakenException if someone else has that name, or one that reads the same
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public Author add(String name) {
        var clean = Names.clean(name);
        return database.ask(() -> {
            refuseIfTaken(clean, "");
            var created = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
            var row = new AuthorRow(Ids.random(), clean, Names.forSigningIn(clean), null, created);
            return aggregates.insert(row).author();
        });
    }

    /** Adds the first of all, under a name to be changed. */
    public Author addFirst() {
        return add("Author");
    }

    /**
     * Adds someone, and gives the link by which they come in.
     *
     * @throws NameTakenException if someone else has that name, or one that reads the same
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public String invite(String name) {
        return links.link(add(name), SignInLinks.FOR_OTHERS);
    }

    public Optional<Author> find(String id) {
        return database.ask(() -> rows.findById(id)).map(AuthorRow::author);
    }

    public Optional<Author> findByName(String name) {
        return row(name).map(AuthorRow::author);
    }

    /** Who was added first. */
    public Optional<Author> first() {
        return database.ask(rows::findFirstByOrderByCreated).map(AuthorRow::author);
    }

    /**
     * Gives someone another name.
     *
     * @throws NameTakenException if someone else has that name, or one that reads the same
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public Author rename(Author author, String name) {
        var clean = Names.clean(name);
        database.change(() -> {
            refuseIfTaken(clean, author.id());
            rows.rename(author.id(), clean, Names.forSigningIn(clean));
        });
        return new Author(author.id(), clean);
    }

    /**
     * Sets what someone signs in with.
     *
     * @throws IllegalArgumentException if it is too short or too long; its message says what was expected
     */
    public void setPassword(Author author, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "The password is too short; at least " + SHORTEST_PASSWORD + " characters were expected.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "The password is too long; at most " + LONGEST_PASSWORD + " bytes were expected.");
        }
        var encoded = passwords.encode(password);
        database.change(() -> rows.setPassword(author.id(), String.valueOf(encoded)));
    }

    /** A row by the name that someone signs in with. */
    Optional<AuthorRow> row(String name) {
        return database.ask(() -> rows.findBySignInName(Names.forSigningIn(name)));
    }

    private void refuseIfTaken(String name, String butBy) {
        rows.findBySignInName(Names.forSigningIn(name))
                .filter(row -> !row.id().equals(butBy))
                .ifPresent(row -> {
                    throw new NameTakenException(name);
                });
    }
}
