package entente.lecture.handout;

import entente.author.SignedIn;
import entente.lecture.Lectures;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lectures as files that present without a server and without a network. */
@Controller
class FileController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Lectures lectures;
    private final LecturePage page;
    private final SignedIn signedIn;

    FileController(Lectures lectures, LecturePage page, SignedIn signedIn) {
        this.lectures = lectures;
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping("/lectures/{id}/lecture.html")
    ResponseEntity<String> file(@PathVariable String id, HttpServletRequest request) {
        var address =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        var lecture = lectures.get(id, signedIn.author());
        var name = ContentDisposition.attachment()
                .filename(lecture.id() + ".html", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(page.html(lecture, address));
    }
}
