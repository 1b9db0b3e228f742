package entente.vistimeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one can move and zoom; vis-timeline's {@code min}, {@code max}, {@code zoomMin} and {@code zoomMax}. What is
 * empty is not limited.
 *
 * @param from the earliest time that can be shown
 * @param to the latest
 * @param shortest the shortest window that one can zoom to
 * @param longest the longest
 */
public record Limits(
        Optional<Instant> from, Optional<Instant> to, Optional<Duration> shortest, Optional<Duration> longest) {

    /** What vis-timeline itself allows: windows from 10 ms to 10,000 years, anywhere. */
    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Limits {
        from.ifPresent(time -> Times.check("the earliest time", time));
        to.ifPresent(time -> Times.check("the latest time", time));
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("limits from " + from.get() + " to " + to.get() + " allow nothing");
        }
        checkPositive("shortest", shortest);
        checkPositive("longest", longest);
        if (shortest.isPresent() && longest.isPresent() && shortest.get().compareTo(longest.get()) > 0) {
            throw new IllegalArgumentException(
                    "the shortest window, " + shortest.get() + ", is longer than the longest, " + longest.get());
        }
    }

    /** Keeps the window within another. */
    public static Limits within(TimeWindow outermost) {
        return new Limits(
                Optional.of(outermost.from()), Optional.of(outermost.to()), Optional.empty(), Optional.empty());
    }

    public Limits withShortest(Duration window) {
        return new Limits(from, to, Optional.of(window), longest);
    }

    public Limits withLongest(Duration window) {
        return new Limits(from, to, shortest, Optional.of(window));
    }

    private static void checkPositive(String which, Optional<Duration> window) {
        if (window.filter(length -> !length.isPositive()).isPresent()) {
            throw new IllegalArgumentException(
                    "the " + which + " window lasts " + window.get() + "; more than nothing was expected");
        }
    }

    /** As {@code window.ts} reads it; null for no limit. */
    record Data(
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Long shortest,
            @Nullable Long longest) {

        static Data of(Limits limits) {
            return new Data(
                    limits.from().map(Times::millis).orElse(null),
                    limits.to().map(Times::millis).orElse(null),
                    limits.shortest().map(Duration::toMillis).orElse(null),
                    limits.longest().map(Duration::toMillis).orElse(null));
        }
    }
}
