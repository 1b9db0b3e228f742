package entente.lecture.handout;

import entente.lecture.picture.Picture;
import entente.lecture.picture.SvgWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** A picture as it is sent: a script that came into it would not run. */
final class SvgAnswer {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private SvgAnswer() {}

    static ResponseEntity<String> of(Picture picture) {
        var svg = SvgWriter.file(picture);
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(svg.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Security-Policy", "default-src 'none'")
                .body(svg);
    }
}
