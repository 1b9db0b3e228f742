package entente.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import entente.author.Author;
import entente.author.Authors;
import entente.author.SignInLinks;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is open and what is not, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessTests {

    private static final String PASSWORD = "correct horse battery";

    private final String origin;
    private final Authors authors;
    private final SignInLinks links;

    AccessTests(@LocalServerPort int port, @Autowired Authors authors, @Autowired SignInLinks links) {
        this.origin = "http://localhost:" + port;
        this.authors = authors;
        this.links = links;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events",
                "/api/pack.zip",
                "/api/timelines/ideas/slice?from=1912&to=1948&width=900",
                "/api-docs",
                "/actuator/health",
                "/icon.svg",
                "/lectures/nato-to-2005/present",
                "/lectures/nato-to-2005/speaker"
            })
    void whatIsReadNeedsNoAccountAndStartsNoSession(String path) throws Exception {
        var answer = get(client(), path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compare", "/open-data", "/sign-in", "/lectures", "/no-such-page"})
    void viewsOpenForEverybody(String path) throws Exception {
        assertThat(get(client(), path).statusCode()).isIn(200, 404);
    }

    @Test
    void openDataMayBeKeptAsBefore() throws Exception {
        var headers = get(client(), "/api/events").headers();

        assertThat(headers.allValues("cache-control")).containsExactly("max-age=60, public");
        assertThat(headers.firstValue("etag")).isPresent();
        assertThat(headers.map()).doesNotContainKeys("pragma", "expires");
        assertThat(get(client(), "/icon.svg").headers().allValues("cache-control"))
                .noneMatch(value -> value.contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my-lectures", "/lectures/abc/edit", "/account"})
    void strangersAreAskedToSignIn(String path) throws Exception {
        var answer = get(client(), path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void passwordSignsInAndStaysSignedInWithoutTheSession() throws Exception {
        var author = author("Patricia");
        authors.setPassword(author, PASSWORD);
        var cookies = new CookieManager();
        var client = client(cookies);

        var wrong = post(client, "/sign-in", Map.of("username", "Patricia", "password", "wrong horse battery"));
        assertThat(location(wrong)).endsWith("/sign-in?failed=password");
        var right =
                post(client, "/sign-in", Map.of("username", "patricia ", "password", PASSWORD, "stay-signed-in", "on"));
        assertThat(location(right)).doesNotContain("failed");
        assertThat(right.headers().allValues("set-cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(get(client, "/account").statusCode()).isEqualTo(200);

        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(origin), cookie));
        assertThat(get(client, "/account").statusCode()).isEqualTo(200);
    }

    @Test
    void linkNeedsThePageThatItLeadsTo() throws Exception {
        var token = links.link(author("Tess"), SignInLinks.FOR_ONESELF).replaceFirst(".*=", "");

        assertThat(post(client(), "/sign-in/link", Map.of("token", token)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyCanAskForALink() throws Exception {
        author("Victor");

        var answer = post(client(), "/ott/generate", Map.of("username", "Victor"));

        assertThat(answer.statusCode()).isIn(403, 404, 405);
    }

    private Author author(String name) {
        return authors.findByName(name).orElseGet(() -> authors.add(name));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static HttpClient client() {
        return client(new CookieManager());
    }

    private static HttpClient client(CookieManager cookies) {
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html,*/*");
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
