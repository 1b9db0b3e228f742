package entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to draw of a timeline for a window and a width.
 *
 * <p>It covers more than the window, so that one can pan, and holds for a range of scales, so that one can zoom a little.
 * In each lane, marks, clusters and {@link LaneSlice#underWay the first count under way} together are all that touches the
 * days covered.
 *
 * @param from the first day covered
 * @param to the day after the last one covered
 * @param coarsest the scale in pixels a day from which the slice holds
 * @param finest the scale in pixels a day up to which it holds; infinite where nothing would change any more
 */
public record Slice(LocalDate from, LocalDate to, double coarsest, double finest, List<LaneSlice> lanes) {

    /** How an entry is drawn. */
    public enum Shape {
        /** A dot: it lasts no longer than can be seen. */
        POINT,
        /** A bar that has room for its label. */
        RANGE,
        /** A bar with its label beside it. */
        SPAN
    }

    /**
     * The part of one lane.
     *
     * @param rows how many rows the lane takes, whatever the window
     * @param total how many entries touch the days covered
     * @param underWay how many entries that are not shown began before a day and last until it, for the first day
     *     covered and then every {@code underWayDays}
     * @param before the last day before those covered on which an entry begins; empty if there is none
     * @param after the first day after those covered on which an entry begins; empty if there is none
     */
    public record LaneSlice(
            String lane,
            int rows,
            int total,
            List<Mark> marks,
            List<Cluster> clusters,
            List<Integer> underWay,
            long underWayDays,
            Optional<LocalDate> before,
            Optional<LocalDate> after) {}

    /**
     * One entry that is shown.
     *
     * @param start the first day drawn
     * @param end the day after the last day drawn
     * @param softStart whether the start is not known or not sharp
     * @param row the row of its lane, counted from the top
     */
    public record Mark(
            Entry entry, Shape shape, LocalDate start, LocalDate end, boolean softStart, boolean softEnd, int row) {}

    /**
     * Entries of one lane that are not shown, counted where they begin.
     *
     * @param from the first day on which one of them begins
     * @param to the last day on which one of them begins
     * @param at the day to draw it on
     * @param weightiest the most important of them, at most three
     * @param row the row of its lane, counted from the top
     */
    public record Cluster(LocalDate from, LocalDate to, LocalDate at, int count, List<Entry> weightiest, int row) {}
}
