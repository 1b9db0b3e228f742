package entente.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import entente.author.Author;
import entente.author.Authors;
import entente.lecture.store.LectureStore;
import entente.lecture.store.Sharing;
import entente.stage.SceneCodec;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads which lecture, and each form of it, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadersTests {

    private static final String PASSWORD = "correct horse battery";
    private static final String TITLE = "Read by whom it is for";
    private static final List<String> FORMS = List.of(
            "/handout",
            "/handout?notes=true",
            "/handout.pptx",
            "/citations",
            "/lecture.yaml",
            "/lecture.html",
            "/present",
            "/speaker");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final String origin;
    private final LectureStore store;
    private final SceneCodec scenes;
    private final Author ada;
    private final HttpClient asAda;
    private final HttpClient asBen;
    private final HttpClient asNobody = client();

    ReadersTests(
            @LocalServerPort int port,
            @Autowired Authors authors,
            @Autowired LectureStore store,
            @Autowired SceneCodec scenes)
            throws IOException, InterruptedException {
        this.origin = "http://localhost:" + port;
        this.store = store;
        this.scenes = scenes;
        this.ada = author(authors, "Ada");
        author(authors, "Ben");
        this.asAda = signedIn("Ada");
        this.asBen = signedIn("Ben");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfALectureIsThereForItsReadersAndForNobodyElse(Sharing sharing) throws Exception {
        var id = store.create(ada, lecture(), "").entry().id();
        store.share(ada, id, sharing);
        var forOthers = sharing != Sharing.PRIVATE;

        for (var form : FORMS) {
            assertAnswer(asAda, id, form, true);
            assertAnswer(asBen, id, form, forOthers);
            assertAnswer(asNobody, id, form, forOthers);
        }
        assertThat(view(asAda, id)).contains(TITLE);
        assertThat(view(asBen, id).contains(TITLE)).isEqualTo(forOthers);
        assertThat(view(asNobody, id).contains(TITLE)).isEqualTo(forOthers);
    }

    /** What is refused is told like what is not there, and what is shown stays with whom it is shown to. */
    private void assertAnswer(HttpClient client, String id, String form, boolean isShown)
            throws IOException, InterruptedException {
        var answer = get(client, "/lectures/" + id + form);

        if (isShown) {
            assertThat(answer.statusCode()).as(form).isEqualTo(200);
            assertThat(answer.headers().allValues("cache-control"))
                    .as(form)
                    .singleElement(STRING)
                    .contains("private");
        } else {
            var missing = get(client, "/lectures/none" + form);
            assertThat(answer.statusCode()).as(form).isEqualTo(404);
            assertThat(answer.body())
                    .as(form)
                    .isEqualTo(missing.body().replace("none", id))
                    .doesNotContain(TITLE);
        }
    }

    /** What the server answers when the browser comes to the lecture's view. */
    private String view(HttpClient client, String id) throws IOException, InterruptedException {
        var start = get(client, "/?v-r=init&location=&query=").body();
        var navigation = """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
                  "data": {"route": "lectures/%s", "query": "", "appShellTitle": "", "historyState": null, "trigger": ""}}]}""".formatted(first(KEY, start), id);
        var request = HttpRequest.newBuilder(URI.create(origin + "/?v-r=uidl&v-uiId=" + first(UI, start)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(navigation));
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
    }

    private Lecture lecture() {
        var step = new Step(
                "one", "One", "", "", Duration.ofMinutes(1), scenes.opening(), List.of(), Optional.empty(), List.of());
        return new Lecture("any", TITLE, "Ada", "", List.of(step));
    }

    private static Author author(Authors authors, String name) {
        var author = authors.findByName(name).orElseGet(() -> authors.add(name));
        authors.setPassword(author, PASSWORD);
        return author;
    }

    private HttpClient signedIn(String name) throws IOException, InterruptedException {
        var client = client();
        var request = HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + PASSWORD.replace(' ', '+')));
        var answer = client.send(request.build(), BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("location")).get(STRING).doesNotContain("failed");
        return client;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "*/*");
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
