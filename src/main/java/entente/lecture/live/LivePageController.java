package entente.lecture.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.lecture.Lectures;
import entente.lecture.live.Entrance.Answer;
import entente.lecture.player.LectureDrawer;
import entente.lecture.player.PlayerData;
import entente.lecture.player.PlayerPage;
import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
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

/** The pages for those who follow: where one types the code, and the lecture itself. */
@Controller
class LivePageController {

    /** The cookie that tells devices apart, as {@link Devices} has it. */
    static final String DEVICE = "entente-device";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Lectures lectures;
    private final Entrance entrance;
    private final LectureDrawer drawer;
    private final PlayerPage page;
    private final JoinPage join;
    private final LiveAddress address;

    /** Drawn once for all who follow, when the first of them comes; who comes later sees the same lecture. */
    private final Cache<String, String> pages = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    LivePageController(
            Lectures lectures,
            Entrance entrance,
            LectureDrawer drawer,
            PlayerPage page,
            JoinPage join,
            LiveAddress address) {
        this.lectures = lectures;
        this.entrance = entrance;
        this.drawer = drawer;
        this.page = page;
        this.join = join;
        this.address = address;
    }

    @GetMapping("/live")
    ResponseEntity<String> join(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (code.isBlank()) {
            return html(HttpStatus.OK, join.html(request.getContextPath(), "", Optional.empty()));
        }
        return switch (entrance.come(code, Optional.empty(), request.getRemoteAddr())) {
            case Answer.Open(LiveLecture lecture) -> seeOther(lecture, request);
            case Answer other -> refusal(other, code, request);
        };
    }

    @GetMapping("/live/{code}")
    ResponseEntity<String> follow(
            @PathVariable String code,
            @CookieValue(name = DEVICE, required = false) Optional<String> device,
            HttpServletRequest request) {
        return switch (entrance.come(code, device, request.getRemoteAddr())) {
            // What tells devices apart is kept for one address alone.
            case Answer.Open(LiveLecture lecture) when !lecture.code().equals(code) -> seeOther(lecture, request);
            case Answer.Open(LiveLecture lecture) ->
                page(lecture, request)
                        .map(html -> ResponseEntity.ok()
                                .contentType(HTML)
                                .cacheControl(CacheControl.noStore())
                                .headers(headers -> nameDevice(headers, lecture, device, request))
                                .body(html))
                        .orElseGet(() -> refusal(new Answer.Ended(), code, request));
            case Answer other -> refusal(other, code, request);
        };
    }

    private static void nameDevice(
            HttpHeaders headers, LiveLecture lecture, Optional<String> device, HttpServletRequest request) {
        if (device.flatMap(known -> Devices.read(lecture, known)).isEmpty()) {
            headers.add(HttpHeaders.SET_COOKIE, cookie(lecture, request).toString());
        }
    }

    private static ResponseEntity<String> seeOther(LiveLecture lecture, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path(lecture, request)))
                .build();
    }

    private static String path(LiveLecture lecture, HttpServletRequest request) {
        return request.getContextPath() + "/live/" + lecture.code();
    }

    /** The address of the lecture as a picture that phones read. */
    @GetMapping("/live/{code}/qr.svg")
    ResponseEntity<String> code(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(QrPicture.svg(QrCode.encodeText(address.of(Codes.read(code)), QrCode.Ecc.MEDIUM)));
    }

    private Optional<String> page(LiveLecture lecture, HttpServletRequest request) {
        var drawn = Optional.ofNullable(pages.getIfPresent(lecture.code()))
                .or(() -> lectures.find(lecture.lecture(), Optional.of(lecture.author()))
                        .map(shown -> page.html(
                                shown.title(),
                                "live-follower",
                                drawer.drawLive(shown, live(lecture)),
                                request.getContextPath())));
        drawn.ifPresent(html -> pages.put(lecture.code(), html));
        return drawn;
    }

    private PlayerData.Live live(LiveLecture lecture) {
        var isReadable = lectures.find(lecture.lecture(), Optional.empty()).isPresent();
        return new PlayerData.Live(lecture.code(), isReadable);
    }

    private ResponseEntity<String> refusal(Answer answer, String code, HttpServletRequest request) {
        var context = request.getContextPath();
        return switch (answer) {
            case Answer.TooManyTries() ->
                html(HttpStatus.TOO_MANY_REQUESTS, join.html(context, code, Optional.of("live.too-many")));
            case Answer.Ended() -> html(HttpStatus.NOT_FOUND, join.html(context, code, Optional.of("live.ended")));
            default -> html(HttpStatus.NOT_FOUND, join.html(context, code, Optional.of("live.unknown")));
        };
    }

    private static ResponseEntity<String> html(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    private static ResponseCookie cookie(LiveLecture lecture, HttpServletRequest request) {
        return ResponseCookie.from(DEVICE, Devices.create(lecture))
                .path(path(lecture, request))
                .maxAge(Duration.ofDays(1))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
    }
}
