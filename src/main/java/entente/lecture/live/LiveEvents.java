package entente.lecture.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to those who follow, as server-sent events. */
@Component
class LiveEvents {

    /** Where the speaker points, in shares of the screen's width and height. */
    record Pointer(double x, double y) {}

    /** A state, and how many chose each answer of its question where that is shown. */
    private record Shown(LiveState state, Optional<List<Integer>> counts) {}

    private final JsonMapper json;

    LiveEvents(JsonMapper json) {
        this.json = json;
    }

    byte[] state(LiveLecture live) {
        return event("state", new Shown(live.state(), live.shownCounts()));
    }

    byte[] pointer(Optional<Pointer> pointer) {
        return event("pointer", pointer);
    }

    byte[] ended() {
        return event("ended", true);
    }

    /** The number by which a screen names itself. */
    byte[] hello(String screen) {
        return event("hello", screen);
    }

    private byte[] event(String name, Object data) {
        return ("event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
