package entente.vistimeline;

import java.time.Instant;
import java.util.Optional;

/**
 * A vertical bar at a time; vis-timeline's <em>custom time</em>. A handle at its head shows its date.
 *
 * @param name what a screen reader calls it; empty for {@link TimelineTexts#timeBar}
 * @param movable whether the user can move it, by dragging or by key
 * @param title what is told when one points at it; empty for its date
 * @param marker a label at its foot
 * @param className CSS classes, separated by spaces; empty for none
 */
public record TimeBar(
        String id, Instant time, String name, boolean movable, String title, Optional<Marker> marker, String className)
        implements Identified {

    /**
     * A label on a time bar; vis-timeline's <em>custom time marker</em>.
     *
     * @param editable whether the user can write another
     */
    public record Marker(String text, boolean editable) {

        public static Marker of(String text) {
            return new Marker(text, false);
        }

        public static Marker editable(String text) {
            return new Marker(text, true);
        }
    }

    public TimeBar {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a time bar needs an id");
        }
        Times.check("time bar " + id, time);
    }

    public static TimeBar of(String id, Instant time) {
        return new TimeBar(id, time, "", true, "", Optional.empty(), "");
    }

    public TimeBar at(Instant newTime) {
        return new TimeBar(id, newTime, name, movable, title, marker, className);
    }

    public TimeBar withName(String spokenName) {
        return new TimeBar(id, time, spokenName, movable, title, marker, className);
    }

    /** Keeps it where it is, whatever the user does. */
    public TimeBar fixed() {
        return new TimeBar(id, time, name, false, title, marker, className);
    }

    public TimeBar withTitle(String text) {
        return new TimeBar(id, time, name, movable, text, marker, className);
    }

    public TimeBar withMarker(Marker label) {
        return new TimeBar(id, time, name, movable, title, Optional.of(label), className);
    }

    public TimeBar withClassName(String classes) {
        return new TimeBar(id, time, name, movable, title, marker, classes);
    }

    /** As {@code time-bars.ts} reads it. */
    record Data(
            String id,
            double time,
            String name,
            boolean movable,
            String title,
            String marker,
            boolean markerEditable,
            String className) {

        static Data of(TimeBar bar) {
            return new Data(
                    bar.id,
                    Times.millis(bar.time),
                    bar.name,
                    bar.movable,
                    bar.title,
                    bar.marker.map(Marker::text).orElse(""),
                    bar.marker.map(Marker::editable).orElse(false),
                    bar.className);
        }
    }
}
