package entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The first visit goes as far as a browser's does; what Flow's client says may change with its version. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "entente.first-visits=1")
class FirstVisitsIT {

    private static final CompletableFuture<String> PAGE = new CompletableFuture<>();

    @Test
    void pageIsPutTogetherForTheFirstVisit() {
        assertThat(PAGE).succeedsWithin(Duration.ofSeconds(60)).asString().contains("history-timeline", "as-of-matrix");
    }

    @TestConfiguration
    static class Watched {

        @Bean
        Filter firstMessage() {
            return (request, response, chain) -> {
                if ("uidl".equals(((HttpServletRequest) request).getParameter("v-r"))) {
                    var kept = new ContentCachingResponseWrapper((HttpServletResponse) response);
                    chain.doFilter(request, kept);
                    PAGE.complete(new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
                    kept.copyBodyToResponse();
                } else {
                    chain.doFilter(request, response);
                }
            };
        }
    }
}
