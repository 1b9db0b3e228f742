package entente.stage.element;

import entente.timeline.TimelineLane;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a timeline asks for and shows of a scene. Times are milliseconds since 1970. */
public final class DrawnTimeline {

    private DrawnTimeline() {}

    /** Where slices come from, and the parameters that are the same for every window. */
    public record Source(String url, Map<String, String> parameters) {}

    public record Lane(String id, String title, String className) {

        public static Lane of(TimelineLane lane) {
            return new Lane(lane.id(), lane.title(), "colour-" + lane.colour().word());
        }
    }

    /**
     * What shows on the items.
     *
     * @param at the cursor
     * @param focus the id of the event or organization in focus; empty for none
     * @param days the cluster in focus as {@code lane:from:to}; empty for none
     * @param marked ids of what bears out the chosen cell
     */
    public record Highlights(double at, String focus, String days, List<String> marked, List<Hit> hits) {}

    /** Something that the search found, and its first day. */
    public record Hit(String id, double start) {

        static Hit of(String id, LocalDate start) {
            return new Hit(id, Times.millis(start));
        }
    }

    /** A link between two events; {@code strong} if one of them is in focus. */
    public record Link(String from, String to, String text, boolean strong) {}

    /** Patterns in which {0}, {1}… stand for what is filled in. */
    public record Texts(
            String item,
            String contested,
            String marked,
            String hit,
            String cluster,
            String clusterHits,
            String underWay,
            String place,
            String window,
            String failed,
            String retry) {}
}
