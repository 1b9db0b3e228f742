package entente.lecture.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.author.Authors;
import entente.library.PackFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed at any instant while someone saves: no lecture is damaged, and nothing is lost that was confirmed.
 * {@code -Dentente.kills=100} kills it more often than the usual ten times.
 */
class KilledWhileSavingTests {

    private static final int KILLS = Integer.getInteger("entente.kills", 10);

    /** A line that was printed whole: the lecture, the revision and the hash of its text. */
    private static final Pattern CONFIRMED = Pattern.compile("([a-z2-9]{20}) (\\d+) (-?\\d+)");

    @Test
    void everyConfirmedRevisionIsThereAndWholeAfterEachKill(@TempDir Path folder, @TempDir Path pack) throws Exception {
        PackFolder.in(pack).read();
        var url = "jdbc:h2:file:" + folder.resolve("entente") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        var random = new Random();
        var confirmed = new LinkedHashMap<String, Integer>();

        for (var kill = 0; kill < KILLS; kill++) {
            var before = confirmed.size();
            saveAndKill(url, pack, random, confirmed);
            assertThat(confirmed)
                    .as("what was confirmed before kill %d", kill + 1)
                    .hasSizeGreaterThan(before);
            assertThat(found(url, pack))
                    .as("what is there after kill %d", kill + 1)
                    .containsAllEntriesOf(confirmed);
        }
        System.out.printf("%d kills, %d confirmed revisions, all there%n", KILLS, confirmed.size());
    }

    /**
     * Lets another JVM save, kills it a moment after one of its first saves, and adds what it confirmed; by its handle, as a
     * process that kills throws away what it has not been asked for.
     */
    private static void saveAndKill(String url, Path pack, Random random, Map<String, Integer> confirmed)
            throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingUntilKilled.class.getName(),
                        url,
                        pack.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            var last = 1 + random.nextInt(40);
            var pause = random.nextInt(5_000_000);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (add(line, confirmed) && --last == 0) {
                    Thread.sleep(pause / 1_000_000, pause % 1_000_000);
                    program.toHandle().destroyForcibly();
                }
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static boolean add(String line, Map<String, Integer> confirmed) {
        var match = CONFIRMED.matcher(line);
        if (match.matches()) {
            confirmed.put(match.group(1) + " " + match.group(2), Integer.valueOf(match.group(3)));
            return true;
        }
        return false;
    }

    /** All that is in the file, each revision read as a lecture. */
    private static Map<String, Integer> found(String url, Path pack) {
        try (var context = StoreApplication.open(url, pack.toString())) {
            var store = context.getBean(LectureStore.class);
            var author = context.getBean(Authors.class)
                    .findByName(SavingUntilKilled.AUTHOR)
                    .orElseThrow();
            var found = new LinkedHashMap<String, Integer>();
            for (var entry : store.of(author)) {
                for (var number = 1; number <= entry.head(); number++) {
                    var revision = store.revision(author, entry.id(), number);
                    assertThat(revision.problems()).isEmpty();
                    assertThat(revision.lecture().title()).isEqualTo("Revision " + number);
                    found.put(entry.id() + " " + number, revision.content().hashCode());
                }
            }
            return found;
        }
    }
}
