package entente.vistimeline;

import java.time.Instant;

/**
 * A stretch of time that is cut out of the axis, once or again and again.
 *
 * @param repeat how often; days are those of UTC
 */
public record HiddenDates(Instant from, Instant to, Repeat repeat) {

    public enum Repeat {
        ONCE,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    public HiddenDates {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hidden dates from " + from + " to " + to + " hide nothing");
        }
        Times.check("the start of hidden dates", from);
        Times.check("the end of hidden dates", to);
    }

    public static HiddenDates once(Instant from, Instant to) {
        return new HiddenDates(from, to, Repeat.ONCE);
    }

    /** As {@code options.ts} reads it. */
    record Data(double from, double to, String repeat) {

        static Data of(HiddenDates hidden) {
            return new Data(Times.millis(hidden.from), Times.millis(hidden.to), ItemData.word(hidden.repeat));
        }
    }
}
