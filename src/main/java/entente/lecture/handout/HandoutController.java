package entente.lecture.handout;

import entente.author.SignedIn;
import entente.citation.CitationStyle;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.library.api.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lectures to print, and what they cite. */
@Controller
class HandoutController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Lectures lectures;
    private final PrintedLecture printed;
    private final CitedLecture cited;
    private final HandoutPage page;
    private final SignedIn signedIn;

    HandoutController(
            Lectures lectures, PrintedLecture printed, CitedLecture cited, HandoutPage page, SignedIn signedIn) {
        this.lectures = lectures;
        this.printed = printed;
        this.cited = cited;
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping("/lectures/{id}/handout")
    ResponseEntity<String> handout(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean notes, HttpServletRequest request) {
        return answer(id, lecture -> printed.html(lecture, notes), request);
    }

    @GetMapping("/lectures/{id}/citations")
    ResponseEntity<String> citations(
            @PathVariable String id, @RequestParam(defaultValue = "apa") String style, HttpServletRequest request) {
        var wanted = CitationStyle.withId(style)
                .orElseThrow(() -> ApiException.badParameter("style", style, "apa, chicago or bibtex"));
        var address =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        return answer(id, lecture -> cited.html(lecture, wanted, address), request);
    }

    private ResponseEntity<String> answer(String id, Function<Lecture, String> body, HttpServletRequest request) {
        var lecture = lectures.get(id, signedIn.author());
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", HandoutPage.POLICY)
                .body(page.html(lecture.title(), body.apply(lecture), request.getContextPath()));
    }
}
