package entente.vistimeline;

import java.time.Instant;

/** Instants as the browser counts them: milliseconds since 1970, within the days that a JavaScript date can be. */
final class Times {

    private static final long FARTHEST = 8_640_000_000_000_000L;
    private static final Instant FIRST = Instant.ofEpochMilli(-FARTHEST);
    private static final Instant LAST = Instant.ofEpochMilli(FARTHEST);

    private Times() {}

    static double millis(Instant time) {
        return time.toEpochMilli();
    }

    static Instant instant(double millis) {
        return Instant.ofEpochMilli((long) millis);
    }

    /** Refuses what no browser can draw; {@code what} says whose time it is. */
    static void check(String what, Instant time) {
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    what + " is at " + time + ", outside of what a browser can show: " + FIRST + " to " + LAST);
        }
    }
}
