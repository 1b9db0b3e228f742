package entente.vistimeline;

import java.time.Instant;

/** The stretch of time that is visible; vis-timeline's <em>window</em>. */
public record TimeWindow(Instant from, Instant to) {

    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window from " + from + " to " + to + " shows nothing");
        }
        Times.check("the start of a window", from);
        Times.check("the end of a window", to);
    }
}
