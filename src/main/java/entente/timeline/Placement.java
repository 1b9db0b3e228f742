package entente.timeline;

import entente.history.HistoricalDate;
import entente.history.Moment;
import entente.timeline.Slice.Mark;
import entente.timeline.Slice.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives entries of one lane their shapes at a scale, and rows on which they don't cover each other. */
final class Placement {

    // Widths of the labels' type in pixels, a little more than measured, so that rows are seldom too full.
    private static final double CHARACTER = 6.7;
    private static final double BOLD_CHARACTER = 7.2;
    private static final int BOLD_FROM = 4;
    private static final double PADDING = 30;
    private static final double VISIBLE_EXTENT = 10;
    private static final double GAP = 12;

    /** Where an entry would be drawn, in pixels from an arbitrary zero. */
    private record Extent(double left, double right) {

        boolean overlaps(Extent other) {
            return left < other.right && other.left < right;
        }
    }

    private final double pixelsPerDay;
    private final HistoricalDate whole;
    private final List<List<Extent>> rows = new ArrayList<>();

    Placement(double pixelsPerDay, HistoricalDate whole) {
        this.pixelsPerDay = pixelsPerDay;
        this.whole = whole;
    }

    /** Puts the mark on the first row with room for it, among at most {@code limit} of them; empty if there is none. */
    Optional<Mark> place(Mark mark, int limit) {
        var extent = extent(mark);
        for (var row = 0; row < Math.min(limit, rows.size()); row++) {
            if (rows.get(row).stream().noneMatch(extent::overlaps)) {
                rows.get(row).add(extent);
                return Optional.of(mark.onRow(row));
            }
        }
        if (rows.size() >= limit) {
            return Optional.empty();
        }
        rows.add(new ArrayList<>(List.of(extent)));
        return Optional.of(mark.onRow(rows.size() - 1));
    }

    int rowsUsed() {
        return rows.size();
    }

    Mark mark(Entry entry) {
        var date = entry.date();
        var start = date.hasOpenStart() ? whole.earliest() : date.earliest();
        var end = (date.hasOpenEnd() ? whole.latest() : date.latest()).plusDays(1);
        var length = ChronoUnit.DAYS.between(start, end) * pixelsPerDay;
        if (length < VISIBLE_EXTENT) {
            var middle = start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
            return new Mark(entry, Shape.POINT, middle, middle, date.hasSoftStart(), date.hasSoftEnd(), 0);
        }
        var shape = length >= labelWidth(entry) ? Shape.RANGE : Shape.SPAN;
        return new Mark(entry, shape, start, end, softStart(date), softEnd(date), 0);
    }

    private Extent extent(Mark mark) {
        var left = days(mark.start()) * pixelsPerDay;
        var barEnd = days(mark.end()) * pixelsPerDay;
        return new Extent(left, mark.shape() == Shape.RANGE ? barEnd + GAP : barEnd + labelWidth(mark.entry()));
    }

    private static double labelWidth(Entry entry) {
        return entry.label().length() * (entry.importance() >= BOLD_FROM ? BOLD_CHARACTER : CHARACTER) + PADDING;
    }

    private static double days(LocalDate day) {
        return day.toEpochDay();
    }

    private static boolean softStart(HistoricalDate date) {
        return date.hasSoftStart() || coarse(date);
    }

    private static boolean softEnd(HistoricalDate date) {
        return date.hasSoftEnd() || coarse(date);
    }

    /** A single moment that is known to the month or year at best: it lies somewhere in its stretch. */
    private static boolean coarse(HistoricalDate date) {
        return date instanceof Moment && !date.earliest().equals(date.latest());
    }
}
