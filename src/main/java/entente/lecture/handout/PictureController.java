package entente.lecture.handout;

import entente.lecture.Lectures;
import entente.lecture.Step;
import entente.lecture.picture.SvgWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of steps. */
@Controller
class PictureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Lectures lectures;
    private final StepPictures pictures;

    PictureController(Lectures lectures, StepPictures pictures) {
        this.lectures = lectures;
        this.pictures = pictures;
    }

    @GetMapping("/lectures/{id}/steps/{step}.svg")
    ResponseEntity<String> picture(@PathVariable String id, @PathVariable String step) {
        return lectures.find(id).stream()
                .flatMap(lecture -> lecture.steps().stream())
                .filter(each -> each.id().equals(step))
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> answer(Step step) {
        var svg = SvgWriter.file(pictures.draw(step, StepPictures.SCREEN));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(svg.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Security-Policy", "default-src 'none'")
                .body(svg);
    }
}
