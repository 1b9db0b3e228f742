package entente.lecture.handout;

import entente.author.SignedIn;
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

/** Lectures as files of PowerPoint. */
@Controller
class PowerPointController {

    private static final MediaType PPTX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final Lectures lectures;
    private final PowerPoint writer;
    private final SignedIn signedIn;

    PowerPointController(Lectures lectures, PowerPoint writer, SignedIn signedIn) {
        this.lectures = lectures;
        this.writer = writer;
        this.signedIn = signedIn;
    }

    @GetMapping("/lectures/{id}/handout.pptx")
    ResponseEntity<byte[]> slides(@PathVariable String id) {
        var lecture = lectures.get(id, signedIn.author());
        var name = ContentDisposition.attachment()
                .filename(lecture.id() + ".pptx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(PPTX)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(writer.write(lecture));
    }
}
