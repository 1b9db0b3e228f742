package entente.lecture.player;

import entente.database.DatabaseUnavailableException;
import entente.lecture.UnreadableLectureException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why a lecture can't be had: people by a page, programs by a problem as RFC 9457 has it. */
@RestControllerAdvice
class LectureProblems {

    private static final Logger LOG = LoggerFactory.getLogger(LectureProblems.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String SOON = "5";

    private final NoticePage page;

    LectureProblems(NoticePage page) {
        this.page = page;
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableLectureException e, HttpServletRequest request) {
        var html = page.say("error.no-lecture", request.getContextPath());
        return answer(ResponseEntity.status(HttpStatus.NOT_FOUND), html, e, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(DatabaseUnavailableException e, HttpServletRequest request) {
        LOG.warn("“{}” could not be answered: {}", request.getRequestURI(), e.getMessage(), e);
        var html = page.say("error.unavailable", request.getContextPath());
        var answer = ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, SOON);
        return answer(answer, html, e, request);
    }

    private static ResponseEntity<Object> answer(
            ResponseEntity.BodyBuilder answer, String html, RuntimeException e, HttpServletRequest request) {
        answer.cacheControl(CacheControl.noStore());
        if (Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .orElse("")
                .contains(MediaType.TEXT_HTML_VALUE)) {
            return answer.contentType(HTML).body(html);
        }
        var problem = answer.build().getStatusCode();
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(problem, e.getMessage()));
    }
}
