package entente.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What there is to draw on.
 *
 * @param from the first visible day
 * @param to the last visible day
 * @param width in pixels
 * @param rows how many rows of items all lanes together have room for
 */
public record Viewport(LocalDate from, LocalDate to, int width, int rows) {

    public Viewport {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a viewport from " + from + " to " + to + " shows nothing");
        }
        if (width <= 0 || rows <= 0) {
            throw new IllegalArgumentException(
                    "a viewport of " + width + " pixels and " + rows + " rows shows nothing");
        }
    }

    double pixelsPerDay() {
        return width / (double) ChronoUnit.DAYS.between(from, to);
    }

    /** The same scale with a margin of one width either side, so that panning finds its items there. */
    boolean nearlyShows(LocalDate earliest, LocalDate latest) {
        var margin = ChronoUnit.DAYS.between(from, to);
        return !latest.isBefore(from.minusDays(margin)) && !earliest.isAfter(to.plusDays(margin));
    }

    /** With a quarter of the width either side, which vis-timeline keeps in the page and gives rows. */
    boolean drawsAround(LocalDate earliest, LocalDate latest) {
        var margin = ChronoUnit.DAYS.between(from, to) / 4;
        return !latest.isBefore(from.minusDays(margin)) && !earliest.isAfter(to.plusDays(margin));
    }
}
