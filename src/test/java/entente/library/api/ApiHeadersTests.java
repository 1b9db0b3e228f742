package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ApiHeadersTests {

    private final MockMvcTester http;

    ApiHeadersTests(@Autowired MockMvcTester http, @Autowired ServletContext context) {
        this.http = http;
        VaadinServlet.standIn(context);
    }

    @Test
    void answersMayBeKeptForAMinute() {
        var answer = http.get().uri("/api/eras").exchange();

        assertThat(answer).hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public");
        assertThat(answer.getResponse().getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT);
    }

    @Test
    void answerThatIsKnownIsNotSentAgain() {
        var tag = Objects.requireNonNull(
                http.get().uri("/api/eras").exchange().getResponse().getHeader(HttpHeaders.ETAG));

        var again = http.get().uri("/api/eras").header(HttpHeaders.IF_NONE_MATCH, tag);

        assertThat(tag).startsWith("W/");
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED).body().isEmpty();
    }

    @Test
    void pagesOfAnyOriginMayRead() {
        assertThat(http.get().uri("/api/events").header(HttpHeaders.ORIGIN, "https://example.org"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        assertThat(http.get().uri("/api/nope").header(HttpHeaders.ORIGIN, "https://example.org"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    @Test
    void viewsAreNotSharedWithOtherOrigins() {
        assertThat(http.get().uri("/").header(HttpHeaders.ORIGIN, "https://example.org"))
                .hasForwardedUrl(VaadinServlet.NAME)
                .doesNotContainHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
                .doesNotContainHeader(HttpHeaders.ETAG);
    }
}
