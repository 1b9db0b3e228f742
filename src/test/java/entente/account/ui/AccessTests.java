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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

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
    void linkNeedsThePageThatItLeadsToAndLeadsThereAgainIfItsSessionHasEnded() throws Exception {
        var token = links.link(author("Tess"), SignInLinks.FOR_ONESELF).replaceFirst(".*=", "");
        var client = client();

        var without = post(client, "/sign-in/link", Map.of("token", token));
        var wrong = post(client, "/sign-in/link", Map.of("token", token, "_csrf", "of another session"));

        assertThat(List.of(without, wrong)).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(List.of(without, wrong))
                .extracting(AccessTests::location)
                .allMatch(to -> to.endsWith("/sign-in?failed=expired&token=" + token));
        assertThat(get(client, "/account").statusCode()).isEqualTo(302);
        assertThat(links.consume(new OneTimeTokenAuthenticationToken(token))).isNotNull();
    }

    @Test
    void whatIsLedBackToIsAFormAndNothingThatStandsInAToken() throws Exception {
        var odd = post(client(), "/sign-in/link", Map.of("token", "a&failed=link#\r\nSet-Cookie: b {c}"));
        assertThat(location(odd)).endsWith("token=a%26failed%3Dlink%23%0D%0ASet-Cookie%3A%20b%20%7Bc%7D");
        assertThat(odd.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("b"));

        assertThat(location(post(client(), "/logout", Map.of()))).endsWith("/account");
        assertThat(post(client(), "/account", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void tabsThatAreRestoredAtOnceAllStaySignedIn() throws Exception {
        authors.setPassword(author("Paula"), PASSWORD);
        var signedIn =
                post(client(), "/sign-in", Map.of("username", "Paula", "password", PASSWORD, "stay-signed-in", "on"));
        var cookie = staying(signedIn).orElseThrow();

        var tabs = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var tab = 0; tab < 8; tab++) {
            tabs.add(restore(cookie));
        }
        var answers = tabs.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        var renewed =
                answers.stream().flatMap(answer -> staying(answer).stream()).toList();
        assertThat(renewed).hasSize(1).doesNotContain(cookie);
        assertThat(restore(renewed.getFirst()).join().statusCode()).isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> restore(String cookie) {
        var request = HttpRequest.newBuilder(URI.create(origin + "/account"))
                .header("Accept", "text/html")
                .header("Cookie", cookie);
        return HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** The cookie by which a browser stays signed in, if the answer sets it. */
    private static Optional<String> staying(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("stay-signed-in="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst();
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
