package entente.lecture.live;

import entente.author.SignedIn;
import entente.lecture.Lectures;
import entente.lecture.live.Entrance.Answer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the speaker's screens and those of the audience say to each other. The speaker has a key; the audience a code. */
@RestController
@RequestMapping("/live")
class LiveController {

    /** Which lecture goes live. */
    record Beginning(String lecture) {}

    /**
     * What the speaker gets who goes live.
     *
     * @param address where the audience types the code
     */
    record Begun(String code, String key, String address) {}

    /** How many follow, and what they answered to the question that is asked. */
    record Audience(int following, int lookingAround, List<Integer> counts) {}

    record Vote(String poll, int choice) {}

    /** Whether a screen has let go of the speaker's. */
    record Looking(String screen, boolean around) {}

    private static final String KEY = "X-Live-Key";

    private final Lectures lectures;
    private final LiveLectures live;
    private final LiveEvents events;
    private final Screens screens;
    private final Entrance entrance;
    private final SignedIn signedIn;
    private final LiveAddress address;
    private final ExecutorService writers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());

    LiveController(
            Lectures lectures,
            LiveLectures live,
            LiveEvents events,
            Screens screens,
            Entrance entrance,
            SignedIn signedIn,
            LiveAddress address) {
        this.lectures = lectures;
        this.live = live;
        this.events = events;
        this.screens = screens;
        this.entrance = entrance;
        this.signedIn = signedIn;
        this.address = address;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@RequestBody Beginning beginning) {
        var author = signedIn.author()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Sign in to go live"));
        var lecture = lectures.find(beginning.lecture(), Optional.of(author))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no lecture “" + beginning.lecture() + "”"));
        var begun = live.begin(lecture.id(), author);
        return new Begun(begun.code(), begun.key(), address.join());
    }

    /** Answers once it is kept, and takes no thread until then. */
    @PutMapping("/{code}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    CompletableFuture<Void> move(
            @PathVariable String code, @RequestHeader(KEY) String key, @RequestBody LiveState state) {
        return live.move(ofSpeaker(code, key), state);
    }

    @PutMapping("/{code}/pointer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void point(
            @PathVariable String code,
            @RequestHeader(KEY) String key,
            @RequestBody(required = false) Optional<LiveEvents.Pointer> pointer) {
        live.point(ofSpeaker(code, key), pointer);
    }

    @GetMapping("/{code}/audience")
    Audience audience(@PathVariable String code, @RequestHeader(KEY) String key) {
        var lecture = ofSpeaker(code, key);
        return new Audience(lecture.followers().size(), lecture.lookingAround(), lecture.counts());
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String code, @RequestHeader(KEY) String key) {
        live.end(ofSpeaker(code, key));
    }

    /** An answer to the question that is asked: one a device. Confirmed once it is kept. */
    @PostMapping("/{code}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    CompletableFuture<Void> vote(
            @PathVariable String code,
            @CookieValue(LivePageController.DEVICE) String device,
            @RequestBody Vote vote,
            HttpServletRequest request) {
        var lecture = find(code, Optional.of(device), request);
        var name = Devices.read(lecture, device)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "The page of the lecture gives out what tells devices apart"));
        return live.vote(lecture, vote.poll(), name, vote.choice())
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.CONFLICT, "This question is not asked any more"));
    }

    @PostMapping("/{code}/looking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(
            @PathVariable String code,
            @CookieValue(name = LivePageController.DEVICE, required = false) Optional<String> device,
            @RequestBody Looking looking,
            HttpServletRequest request) {
        find(code, device, request);
        screens.find(looking.screen()).ifPresent(screen -> screen.setLookingAround(looking.around()));
    }

    /** The one stream of a screen that follows. No session, and nothing to answer it with but the stream itself. */
    @GetMapping("/{code}/events")
    void follow(
            @PathVariable String code,
            @CookieValue(name = LivePageController.DEVICE, required = false) Optional<String> device,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var lecture = find(code, device, request);
        var address = request.getRemoteAddr();
        if (screens.isFull(address)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "More screens follow than there is room for");
        }
        EventStream.answer(request, response, stream -> {
            var name = screens.nextName();
            var follower = new Follower(stream, writers, events.hello(name), gone -> {
                lecture.followers().remove(gone);
                screens.remove(name, address);
            });
            stream.onClose(follower::leave);
            screens.add(name, address, follower);
            live.follow(lecture, follower);
        });
    }

    private LiveLecture ofSpeaker(String code, String key) {
        return live.ofSpeaker(Codes.read(code), key)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No lecture is live under this code, or the key is not its speaker's"));
    }

    /** Wrong codes are counted here as on the pages, or one could walk through them here. */
    private LiveLecture find(String code, Optional<String> device, HttpServletRequest request) {
        return switch (entrance.come(code, device, request.getRemoteAddr())) {
            case Answer.Open(LiveLecture lecture) -> lecture;
            case Answer.Ended() -> throw gone();
            case Answer.Unknown() -> throw gone();
            case Answer.TooManyTries() ->
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "There were too many wrong codes");
        };
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.GONE, "This lecture is not live any more");
    }
}
