package entente.author;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * What is done for authors from the terminal, while the application does not run: {@code --sign-in-link} prints a link that
 * signs in once, {@code --password} reads a password from a line of the standard input; {@code --author=NAME} says whose, if
 * there are several. Started without the rest of the application, so it is no configuration of it.
 */
@AutoConfigurationPackage(basePackages = "entente.author")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class
})
@ComponentScan({"entente.author", "entente.database"})
public class AuthorCommand {

    private static final String LINK = "--sign-in-link";
    private static final String PASSWORD = "--password";
    private static final String AUTHOR = "--author=";

    /** Whether the program was started for this, and not to serve. */
    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(LINK) || List.of(arguments).contains(PASSWORD);
    }

    /**
     * Does it, and tells how it went.
     *
     * @return the program's exit code
     */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(AuthorCommand.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments)) {
            System.out.println(answer(context, arguments));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("The password could not be read: " + e.getMessage());
            return 1;
        }
    }

    private static String answer(ApplicationContext context, String... arguments) throws IOException {
        var author = author(context.getBean(Authors.class), arguments);
        if (List.of(arguments).contains(LINK)) {
            return "This link signs in as " + author.name() + ", once, within an hour:\n"
                    + context.getBean(SignInLinks.class).link(author, SignInLinks.FOR_ONESELF);
        }
        var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        if (line == null) {
            throw new IllegalArgumentException("There was no password; a line with one was expected.");
        }
        context.getBean(SigningIn.class).setPassword(author, line);
        return "The password of " + author.name() + " is set. Sign in as “" + author.name() + "”.";
    }

    private static Author author(Authors authors, String... arguments) {
        Optional<String> name = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(AUTHOR))
                .map(argument -> argument.substring(AUTHOR.length()))
                .findFirst();
        if (name.isPresent()) {
            return authors.findByName(name.get())
                    .orElseThrow(() -> new IllegalArgumentException("There is no author “" + name.get() + "”."));
        }
        return authors.first().orElseGet(authors::addFirst);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
