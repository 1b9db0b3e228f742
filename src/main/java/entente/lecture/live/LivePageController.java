package entente.lecture.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.lecture.Lectures;
import entente.lecture.player.LectureDrawer;
import entente.lecture.player.PlayerPage;
import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages for those who follow: where one types the code, and the lecture itself. */
@Controller
class LivePageController {

    /** Tells devices apart, so that each has one vote; says nothing about whose it is. */
    static final String DEVICE = "entente-device";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Lectures lectures;
    private final LiveLectures live;
    private final Guesses guesses;
    private final LectureDrawer drawer;
    private final PlayerPage page;
    private final JoinPage join;

    /** Drawn once for all who follow; so the lecture stays as it was when it went live. */
    private final Cache<String, String> pages = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    LivePageController(
            Lectures lectures,
            LiveLectures live,
            Guesses guesses,
            LectureDrawer drawer,
            PlayerPage page,
            JoinPage join) {
        this.lectures = lectures;
        this.live = live;
        this.guesses = guesses;
        this.drawer = drawer;
        this.page = page;
        this.join = join;
    }

    @GetMapping("/live")
    ResponseEntity<String> join(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (code.isBlank()) {
            return html(HttpStatus.OK, join.html(request.getContextPath(), "", Optional.empty()));
        }
        return known(code, request)
                .map(lecture -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(request.getContextPath() + "/live/" + lecture.code()))
                        .<String>build())
                .orElseGet(() -> refusal(code, request));
    }

    @GetMapping("/live/{code}")
    ResponseEntity<String> follow(
            @PathVariable String code,
            @CookieValue(name = DEVICE, required = false) Optional<String> device,
            HttpServletRequest request) {
        return known(code, request)
                .flatMap(lecture -> page(lecture, request))
                .map(html -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .headers(headers -> device.ifPresentOrElse(
                                known -> {},
                                () -> headers.add(
                                        HttpHeaders.SET_COOKIE, cookie(request).toString())))
                        .body(html))
                .orElseGet(() -> refusal(code, request));
    }

    /** The address of the lecture as a picture that phones read. */
    @GetMapping("/live/{code}/qr.svg")
    ResponseEntity<String> code(@PathVariable String code) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/live/{code}")
                .buildAndExpand(Codes.read(code))
                .toUriString();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(QrPicture.svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)));
    }

    private Optional<LiveLecture> known(String code, HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (guesses.isTooMany(address)) {
            return Optional.empty();
        }
        var found = live.find(Codes.read(code));
        if (found.isEmpty()) {
            guesses.countWrong(address);
        }
        return found;
    }

    private Optional<String> page(LiveLecture lecture, HttpServletRequest request) {
        var drawn = Optional.ofNullable(pages.getIfPresent(lecture.code()))
                .or(() -> lectures.find(lecture.lecture(), Optional.of(lecture.author()))
                        .map(shown -> page.html(
                                shown.title(),
                                "live-follower",
                                drawer.drawLive(shown, lecture.code()),
                                request.getContextPath())));
        drawn.ifPresent(html -> pages.put(lecture.code(), html));
        return drawn;
    }

    private ResponseEntity<String> refusal(String code, HttpServletRequest request) {
        if (guesses.isTooMany(request.getRemoteAddr())) {
            return html(
                    HttpStatus.TOO_MANY_REQUESTS,
                    join.html(request.getContextPath(), code, Optional.of("live.too-many")));
        }
        var reason = live.hasEnded(Codes.read(code)) ? "live.ended" : "live.unknown";
        return html(HttpStatus.NOT_FOUND, join.html(request.getContextPath(), code, Optional.of(reason)));
    }

    private static ResponseEntity<String> html(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    private static ResponseCookie cookie(HttpServletRequest request) {
        return ResponseCookie.from(DEVICE, UUID.randomUUID().toString())
                .path(request.getContextPath() + "/live")
                .maxAge(Duration.ofDays(1))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
    }
}
