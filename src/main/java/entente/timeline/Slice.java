package entente.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * What to draw of the history in a viewport. Every entry near the window is among the marks or is counted by a cluster.
 */
public record Slice(List<Mark> marks, List<Cluster> clusters) {

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
     * One entry that fits.
     *
     * @param start the first day drawn
     * @param end the day after the last day drawn; equal to start for a point
     * @param softStart whether the start is not known or not sharp
     * @param row the row of its lane that it has a place on, counted from the top
     */
    public record Mark(
            Entry entry, Shape shape, LocalDate start, LocalDate end, boolean softStart, boolean softEnd, int row) {

        Mark onRow(int newRow) {
            return new Mark(entry, shape, start, end, softStart, softEnd, newRow);
        }
    }

    /**
     * Entries of one lane that did not fit, in the order of their first days.
     *
     * @param row the row of its lane that it has a place on, counted from the top
     */
    public record Cluster(String lane, List<Entry> entries, int row) {

        public LocalDate from() {
            return entries.stream()
                    .map(entry -> entry.date().earliest())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        public LocalDate to() {
            return entries.stream()
                    .map(entry -> entry.date().hasOpenEnd()
                            ? entry.date().earliest()
                            : entry.date().latest())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }
}
