package entente.lecture.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.database.DatabaseUnavailableException;
import entente.lecture.UnreadableLectureException;
import entente.stage.element.Words;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class LectureProblemsTests {

    private final MockMvcTester http = MockMvcTester.of(
            List.of(new Failing()),
            builder -> builder.setControllerAdvice(problems()).build());

    @Test
    void peopleReadWhyThereIsNothingToShow() {
        assertThat(http.get().uri("/missing").accept(MediaType.TEXT_HTML, MediaType.ALL))
                .hasStatus(404)
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("<h1>There is no such lecture</h1>", "href=\"lectures\"");
        assertThat(http.get().uri("/unavailable").accept(MediaType.TEXT_HTML))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .bodyText()
                .contains("<h1>Lectures can&rsquo;t be reached now</h1>");
    }

    @Test
    void programsAreToldTheProblem() {
        assertThat(http.get().uri("/missing").accept(MediaType.ALL))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no lecture “none” that you may read.");
        assertThat(http.get().uri("/unavailable-later"))
                .hasStatus(503)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No answer");
    }

    private static LectureProblems problems() {
        try {
            return new LectureProblems(new NoticePage(new Words()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseUnavailableException unavailable() {
        DatabaseUnavailableException exception = mock();
        when(exception.getMessage()).thenReturn("No answer");
        return exception;
    }

    /** What fails does so by its name. */
    @RestController
    static final class Failing {

        @GetMapping("/{how}")
        CompletableFuture<String> fail(@PathVariable String how) {
            return switch (how) {
                case "missing" -> throw new UnreadableLectureException("none");
                case "unavailable" -> throw unavailable();
                default -> CompletableFuture.failedFuture(unavailable());
            };
        }
    }
}
