package entente.lecture.live;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.author.Author;
import entente.lecture.live.LiveState.Place;
import entente.lecture.live.LiveState.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The streams of those who follow, as the network sees them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"entente.live.most-screens=3", "entente.live.most-screens-of-one-address=2"})
class FollowingTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final int port;
    private final LiveLectures lectures;
    private final LiveLecture live;

    FollowingTests(@LocalServerPort int port, @Autowired LiveLectures lectures) {
        this.port = port;
        this.lectures = lectures;
        var begun = lectures.begin("nato-to-2005", new Author("author", "Speaker"));
        this.live = lectures.find(begun.code()).orElseThrow();
    }

    @Test
    void streamBringsItsNameAndWhereTheSpeakerIsAndThenEachStep() throws IOException {
        try (var screen = new Stream(live.code())) {
            assertThat(screen.head())
                    .startsWith("HTTP/1.1 200")
                    .contains("Content-Type: text/event-stream;charset=UTF-8")
                    .contains("Cache-Control: no-store")
                    .doesNotContain("Transfer-Encoding");
            assertThat(screen.line()).isEqualTo("event: hello");
            assertThat(screen.data()).matches("\"\\w+\"");
            assertThat(screen.line()).isEqualTo("event: state");
            assertThat(screen.data()).contains("\"step\":0");

            lectures.move(live, new LiveState(new Place(7, 0), Screen.SCENE, Optional.empty(), Optional.empty()))
                    .join();

            assertThat(screen.line()).isEqualTo("event: state");
            assertThat(screen.data()).contains("\"step\":7");
        }
    }

    @Test
    void screenThatIsClosedIsCountedNoMore() throws IOException {
        try (var screen = new Stream(live.code())) {
            screen.head();
            await().atMost(SOON).until(() -> live.followers().size() == 1);
        }

        await().atMost(SOON).until(() -> live.followers().isEmpty());
    }

    @Test
    void endIsToldAndClosesTheStream() throws IOException {
        try (var screen = new Stream(live.code())) {
            screen.head();
            await().atMost(SOON).until(() -> live.followers().size() == 1);

            lectures.end(live);

            assertThat(screen.rest()).endsWith("event: ended\ndata: true\n\n");
            assertThat(live.followers()).isEmpty();
        }
    }

    @Test
    void moreScreensThanThereIsRoomForAreToldToComeAgain() throws IOException, InterruptedException {
        try (var one = new Stream(live.code());
                var other = new Stream(live.code())) {
            one.head();
            other.head();
            await().atMost(SOON).until(() -> live.followers().size() == 2);

            var refused = ask("/live/" + live.code() + "/events");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        }
        await().atMost(SOON).until(() -> live.followers().isEmpty());
        try (var late = new Stream(live.code())) {
            assertThat(late.head()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void wrongCodeIsGone() throws IOException, InterruptedException {
        assertThat(ask("/live/AAAAAA/events").statusCode()).isEqualTo(410);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A screen that follows. */
    private final class Stream implements AutoCloseable {

        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        private final BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));

        Stream(String code) throws IOException {
            socket.setSoTimeout((int) SOON.toMillis());
            var asked = "GET /live/" + code + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(US_ASCII));
        }

        String head() throws IOException {
            var head = new StringBuilder();
            for (var line = line(); !line.isEmpty(); line = line()) {
                head.append(line).append('\n');
            }
            return head.toString();
        }

        String line() throws IOException {
            return Optional.ofNullable(reader.readLine()).orElseThrow();
        }

        /** The rest of an event. */
        String data() throws IOException {
            var data = line().replaceFirst("^data: ", "");
            assertThat(line()).isEmpty();
            return data;
        }

        /** All until the server closes the stream. */
        String rest() throws IOException {
            var rest = new StringBuilder();
            for (var read = reader.read(); read >= 0; read = reader.read()) {
                rest.append((char) read);
            }
            return rest.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
