package entente.lecture.player;

import entente.author.SignedIn;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages on which a lecture is given. */
@Controller
class PlayerController {

    private final Lectures lectures;
    private final LectureDrawer drawer;
    private final PlayerPage page;
    private final SignedIn signedIn;

    PlayerController(Lectures lectures, LectureDrawer drawer, PlayerPage page, SignedIn signedIn) {
        this.lectures = lectures;
        this.drawer = drawer;
        this.page = page;
        this.signedIn = signedIn;
    }

    /** The hall's screen. */
    @GetMapping("/lectures/{id}/present")
    ResponseEntity<String> hall(@PathVariable String id, HttpServletRequest request) {
        return answer(id, "lecture-hall", false, request);
    }

    /** The speaker's window. */
    @GetMapping("/lectures/{id}/speaker")
    ResponseEntity<String> speaker(@PathVariable String id, HttpServletRequest request) {
        return answer(id, "speaker-window", true, request);
    }

    private ResponseEntity<String> answer(String id, String element, boolean withNotes, HttpServletRequest request) {
        return lectures.find(id, signedIn.author())
                .map(lecture -> html(lecture, element, withNotes, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> html(
            Lecture lecture, String element, boolean withNotes, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(page.html(lecture.title(), element, drawer.draw(lecture, withNotes), request.getContextPath()));
    }
}
