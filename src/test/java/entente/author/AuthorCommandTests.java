package entente.author;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorCommandTests {

    @TempDir
    private Path folder;

    @Test
    void passwordIsReadFromALineAndSetForTheFirstAuthor() {
        assertThat(run("correct horse battery\n", "--password"))
                .startsWith("0 The password of Author is set. Sign in as “Author”.");
        assertThat(run("short\n", "--password")).startsWith("1 The password is too short");
        assertThat(run("", "--password")).startsWith("1 There was no password");
    }

    @Test
    void linkIsPrintedForTheAuthorThatIsNamed() {
        assertThat(run("", "--sign-in-link", "--entente.address=https://entente.example/"))
                .containsPattern("^0 This link signs in as Author, once, within an hour:\\s"
                        + "https://entente.example/sign-in\\?token=[\\w-]{43}\\s");
        assertThat(run("", "--sign-in-link", "--author= AUTHOR ")).startsWith("0 This link signs in as Author");
        assertThat(run("", "--sign-in-link", "--author=Nobody")).startsWith("1 There is no author “Nobody”.");
    }

    @Test
    void onlyItsOwnArgumentsAskForIt() {
        assertThat(AuthorCommand.isAskedFor("--server.port=8080")).isFalse();
        assertThat(AuthorCommand.isAskedFor("--server.port=8080", "--password")).isTrue();
    }

    /** The exit code and what was said. */
    private String run(String typed, String... arguments) {
        var said = new ByteArrayOutputStream();
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var all = new ArrayList<>(List.of(arguments));
        all.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("entente"));
        all.add("--logging.level.root=off");
        try (var print = new PrintStream(said, true, UTF_8)) {
            System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
            System.setOut(print);
            System.setErr(print);
            var code = AuthorCommand.run(all.toArray(String[]::new));
            return code + " " + said.toString(UTF_8);
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
