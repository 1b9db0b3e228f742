package entente.lecture.picture;

import entente.timeline.Entry;
import entente.timeline.Slice.Mark;
import entente.timeline.Slice.Shape;
import java.time.LocalDate;

/**
 * A mark of a timeline on the canvas, with the places that its label can have.
 *
 * @param start where the mark begins
 * @param end where the mark ends
 * @param label how wide its label is, with what stands beside it
 */
record PlacedMark(Mark mark, double start, double end, double label, double gap) {

    static final int BOLD_FROM = 4;

    /** Where a label stands. */
    enum Side {
        RIGHT,
        LEFT,
        /** On the mark itself. */
        INSIDE
    }

    static PlacedMark of(Mark mark, DayAxis axis, double text, double label) {
        if (mark.shape() == Shape.POINT) {
            var x = axis.x(middle(mark));
            var radius = radius(mark.entry(), text);
            return new PlacedMark(mark, x - radius, x + radius, label, 3);
        }
        var start = axis.within(mark.start());
        var end = Math.max(start + (mark.shape() == Shape.SPAN ? 3 : 1), axis.within(mark.end()));
        return new PlacedMark(mark, start, end, label, 4);
    }

    static boolean isShown(Mark mark, DayAxis axis) {
        return mark.shape() == Shape.POINT
                ? axis.shows(middle(mark))
                : mark.end().isAfter(axis.from()) && !mark.start().isAfter(axis.to());
    }

    private static LocalDate middle(Mark mark) {
        return LocalDate.ofEpochDay(
                Math.floorDiv(mark.start().toEpochDay() + mark.end().toEpochDay(), 2));
    }

    private static double radius(Entry entry, double text) {
        return (isMajor(entry) ? 0.42 : 0.32) * text;
    }

    static boolean isMajor(Entry entry) {
        return entry.importance() >= BOLD_FROM;
    }

    Entry entry() {
        return mark.entry();
    }

    /** Whether its label can stand on a side, as far as the axis goes. */
    boolean hasRoom(Side side, DayAxis axis) {
        return switch (side) {
            case RIGHT -> mark.shape() != Shape.RANGE && right(side) <= axis.right();
            case LEFT -> mark.shape() != Shape.RANGE && left(side) >= axis.left();
            case INSIDE ->
                mark.shape() == Shape.RANGE || (mark.shape() == Shape.SPAN && label + 2 * gap <= end - start);
        };
    }

    /** Where mark and label together begin. */
    double left(Side side) {
        return side == Side.LEFT ? start - gap - label : start;
    }

    /** Where mark and label together end. */
    double right(Side side) {
        return side == Side.RIGHT ? end + gap + label : end;
    }
}
