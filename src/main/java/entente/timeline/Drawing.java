package entente.timeline;

import entente.timeline.Slice.Shape;

/**
 * The room that entries take at a scale. Zooming in, the room of an entry in days only shrinks, and stays within what it
 * was; that is what lets rows that were filled at one level hold at all finer ones.
 *
 * @param pixelsPerDay the scale of a level
 */
record Drawing(LaneEntries entries, double pixelsPerDay) {

    /** What lasts less than this many pixels is a dot. */
    private static final double SHORTEST_BAR = 10;

    private static final double DOT = 6;
    private static final double LABEL_PADDING = 22;
    private static final double GAP = 10;

    /** What begins within this many pixels of each other competes for the reader's eye. */
    private static final double NEAR = 28;

    /** The least room that anything takes, in days. */
    double narrowest() {
        return (DOT + LABEL_PADDING + GAP) / pixelsPerDay;
    }

    Shape shape(int entry) {
        var length = length(entry);
        if (length < SHORTEST_BAR) {
            return Shape.POINT;
        }
        return length >= entries.label(entry) + LABEL_PADDING ? Shape.RANGE : Shape.SPAN;
    }

    /** Where its room begins, in days. */
    double left(int entry) {
        return entries.start(entry) - DOT / pixelsPerDay;
    }

    /** Where its room ends, in days. */
    double right(int entry) {
        var label = shape(entry) == Shape.RANGE ? 0 : entries.label(entry) + LABEL_PADDING;
        return entries.end(entry) + 1 + (label + GAP) / pixelsPerDay;
    }

    /** From where on what begins stands close to it. */
    double nearLeft(int entry) {
        return entries.start(entry) - NEAR / 2 / pixelsPerDay;
    }

    /** Until where what begins stands close to it. */
    double nearRight(int entry) {
        return entries.start(entry) + NEAR / 2 / pixelsPerDay;
    }

    private double length(int entry) {
        return (entries.end(entry) + 1.0 - entries.start(entry)) * pixelsPerDay;
    }
}
