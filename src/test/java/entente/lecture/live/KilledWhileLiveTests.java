package entente.lecture.live;

import static org.assertj.core.api.Assertions.assertThat;

import entente.author.Authors;
import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.lecture.store.LectureStore;
import entente.lecture.store.StoreApplication;
import entente.library.PackFolder;
import entente.stage.SceneCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The server is killed while a lecture is live, and started again: who follows and who speaks goes on where they were. */
class KilledWhileLiveTests {

    private static final String PASSWORD = "correct horse battery";
    private static final String ASKED = """
            {"place": {"step": %d, "revealed": 2}, "screen": "scene", "poll": {"id": "who", "question": "Who is bound?",
              "choices": ["All", "Some", "None"], "open": %s, "answer": "All"}}""";

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @TempDir
    private Path pack;

    private String[] options = {};
    private String lecture = "";

    /** An author with a lecture of their own. */
    @BeforeEach
    void fillDatabase() throws IOException {
        PackFolder.in(pack).read();
        var url = "jdbc:h2:file:" + folder.resolve("entente") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        options = new String[] {"--spring.datasource.url=" + url, "--entente.library=" + pack};
        try (var context = StoreApplication.open(url, pack.toString())) {
            var authors = context.getBean(Authors.class);
            var author = authors.add("Ada");
            authors.setPassword(author, PASSWORD);
            var step = new Step(
                    "one",
                    "One",
                    "",
                    "",
                    Duration.ofMinutes(1),
                    context.getBean(SceneCodec.class).opening(),
                    List.of(),
                    Optional.empty(),
                    List.of());
            lecture = context.getBean(LectureStore.class)
                    .create(author, new Lecture("any", "Given live", "Ada", "", List.of(step)), "")
                    .entry()
                    .id();
        }
    }

    @Test
    void lectureGoesOnWhereItWasAndNoAnswerIsLostOrCountedTwice() throws Exception {
        var speaker = client();
        var phones = List.of(client(), client(), client());
        String code;
        String key;
        String last;

        try (var server = ServerProcess.start(options)) {
            signIn(speaker, server);
            var begun = JSON.readTree(
                    send(speaker, server, "POST", "/live", "", "{\"lecture\": \"%s\"}".formatted(lecture), 201));
            code = begun.get("code").asString();
            key = begun.get("key").asString();
            for (var phone : phones) {
                send(phone, server, "GET", "/live/" + code, "", "", 200);
            }
            var states = follow(phones.getFirst(), server, code);
            assertThat(next(states)).contains("\"step\":0");

            send(speaker, server, "PUT", "/live/" + code + "/state", key, ASKED.formatted(3, true), 204);
            last = next(states);
            assertThat(last).contains("\"step\":3", "Who is bound?");
            for (var phone : phones) {
                vote(phone, server, code, phones.indexOf(phone) == 0 ? 0 : 1);
            }
            server.kill();
            assertThat(next(states)).isEqualTo(GONE);
        }

        try (var server = ServerProcess.start(options)) {
            var states = follow(phones.getFirst(), server, code);
            assertThat(next(states)).isEqualTo(last);
            assertThat(counts(speaker, server, code, key)).isEqualTo("[1,2,0]");

            vote(phones.getFirst(), server, code, 2);
            assertThat(counts(speaker, server, code, key)).isEqualTo("[0,2,1]");

            send(speaker, server, "PUT", "/live/" + code + "/state", "guessed", ASKED.formatted(5, false), 404);
            send(speaker, server, "PUT", "/live/" + code + "/state", key, ASKED.formatted(4, false), 204);
            assertThat(next(states)).contains("\"step\":4", "\"counts\":[0,2,1]");
            send(phones.getLast(), server, "GET", "/live/" + code, "", "", 200);
        }
    }

    private static final String GONE = "gone";

    /** What a screen is told, event by event; {@link #GONE} once the connection is. */
    private static BlockingQueue<String> follow(HttpClient client, ServerProcess server, String code)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(server.at("/live/" + code + "/events")).build();
        var answer = client.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        var events = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> {
            try (var lines = answer.body()) {
                lines.filter(line -> line.startsWith("data: {")).forEach(events::add);
            } catch (UncheckedIOException e) {
                // As it ends where the server was killed.
            }
            events.add(GONE);
        });
        return events;
    }

    private static String next(BlockingQueue<String> events) throws InterruptedException {
        return Optional.ofNullable(events.poll(30, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("nothing was told within half a minute"));
    }

    private static void signIn(HttpClient client, ServerProcess server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.at("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=Ada&password=" + PASSWORD.replace(' ', '+')));
        var answer = client.send(request.build(), BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("failed"));
    }

    private static void vote(HttpClient phone, ServerProcess server, String code, int choice)
            throws IOException, InterruptedException {
        var body = "{\"poll\": \"who\", \"choice\": %d}".formatted(choice);
        send(phone, server, "POST", "/live/" + code + "/votes", "", body, 204);
    }

    private static String counts(HttpClient speaker, ServerProcess server, String code, String key)
            throws IOException, InterruptedException {
        var audience = send(speaker, server, "GET", "/live/" + code + "/audience", key, "", 200);
        return JSON.readTree(audience).get("counts").toString();
    }

    private static String send(
            HttpClient client, ServerProcess server, String method, String path, String key, String body, int expected)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.at(path))
                .header("Content-Type", "application/json")
                .header("X-Live-Key", key)
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.ofString(body));
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(expected);
        return answer.body();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}
