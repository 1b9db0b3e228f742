package entente.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What is asked of a {@link TimelineIndex}.
 *
 * @param from the first visible day
 * @param to the last visible day
 * @param width of these days in pixels of a display with text of the usual size
 * @param rows how many rows all lanes together have room for
 * @param lanes ids of the lanes asked for; empty for all
 * @param include ids of entries that are shown even where others have to make room
 * @param grows whether lanes get rows beyond these where what is included has no room beside one another
 * @param budget at most about so many marks and clusters
 */
public record SliceQuery(
        LocalDate from,
        LocalDate to,
        int width,
        int rows,
        Set<String> lanes,
        Set<String> include,
        boolean grows,
        int budget) {

    public static final int WIDEST = 20_000;
    public static final int MOST_ROWS = 400;
    public static final int USUAL_BUDGET = 900;
    public static final int MOST_BUDGET = 5_000;

    public SliceQuery {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window from " + from + " to " + to + " shows nothing");
        }
        check("width", width, WIDEST);
        check("rows", rows, MOST_ROWS);
        check("budget", budget, MOST_BUDGET);
        lanes = Set.copyOf(lanes);
        include = Set.copyOf(include);
    }

    public static SliceQuery of(LocalDate from, LocalDate to, int width, int rows) {
        return new SliceQuery(from, to, width, rows, Set.of(), Set.of(), false, USUAL_BUDGET);
    }

    public SliceQuery including(Set<String> ids) {
        return new SliceQuery(from, to, width, rows, lanes, ids, grows, budget);
    }

    public SliceQuery ofLanes(Set<String> ids) {
        return new SliceQuery(from, to, width, rows, ids, include, grows, budget);
    }

    /** With all that is included, whatever room it takes. */
    public SliceQuery growing() {
        return new SliceQuery(from, to, width, rows, lanes, include, true, budget);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    double pixelsPerDay() {
        return width / (double) days();
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; expected 1 to " + most);
        }
    }
}
