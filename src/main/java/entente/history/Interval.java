package entente.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time between two moments, both included; one of them may be open.
 *
 * @param start empty where the start is open ({@code ../1815})
 * @param end empty where the end is open ({@code 1945-10-24/..})
 */
public record Interval(Optional<Moment> start, Optional<Moment> end) implements HistoricalDate {

    static final String OPEN = "..";

    public Interval {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("an interval has a start or an end");
        }
        if (start.isPresent()
                && end.isPresent()
                && start.get().earliest().isAfter(end.get().latest())) {
            throw new IllegalArgumentException(
                    "the interval ends (" + end.get() + ") before it starts (" + start.get() + ")");
        }
    }

    public static Interval between(Moment start, Moment end) {
        return new Interval(Optional.of(start), Optional.of(end));
    }

    public static Interval from(Moment start) {
        return new Interval(Optional.of(start), Optional.empty());
    }

    public static Interval until(Moment end) {
        return new Interval(Optional.empty(), Optional.of(end));
    }

    @Override
    public LocalDate earliest() {
        return start.map(Moment::earliest).orElse(LocalDate.MIN);
    }

    @Override
    public LocalDate latest() {
        return end.map(Moment::latest).orElse(LocalDate.MAX);
    }

    @Override
    public boolean hasSoftStart() {
        return start.map(Moment::hasSoftStart).orElse(true);
    }

    @Override
    public boolean hasSoftEnd() {
        return end.map(Moment::hasSoftEnd).orElse(true);
    }

    @Override
    public String toString() {
        return start.map(Moment::toString).orElse(OPEN) + "/"
                + end.map(Moment::toString).orElse(OPEN);
    }
}
