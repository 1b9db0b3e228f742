package entente.lecture.handout;

import entente.author.SignedIn;
import entente.lecture.LectureWriter;
import entente.lecture.Lectures;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A lecture as one file of the pack's form, which can be brought in again, here or elsewhere. */
@Controller
class LectureFileController {

    private final Lectures lectures;
    private final LectureWriter writer;
    private final SignedIn signedIn;

    LectureFileController(Lectures lectures, LectureWriter writer, SignedIn signedIn) {
        this.lectures = lectures;
        this.writer = writer;
        this.signedIn = signedIn;
    }

    @GetMapping("/lectures/{id}/lecture.yaml")
    ResponseEntity<String> file(@PathVariable String id) {
        var lecture = lectures.get(id, signedIn.author());
        var name = ContentDisposition.attachment()
                .filename(lecture.title() + ".yaml", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(writer.write(lecture));
    }
}
