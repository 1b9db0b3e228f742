package entente.timeline.api;

import entente.history.DateText;
import entente.timeline.Entry;
import entente.timeline.Slice;
import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.LaneSlice;
import entente.timeline.Slice.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A slice as it is sent. Days are ISO 8601; {@code to} and {@code end} are the day after the last one.
 *
 * @param scale the scales in pixels a day for which it holds; {@code to} is null where nothing would change any more
 */
record SliceRecord(LocalDate from, LocalDate to, ScaleRecord scale, List<LaneRecord> lanes) {

    record ScaleRecord(double from, @Nullable Double to) {}

    /**
     * One lane.
     *
     * @param total how many events and organizations touch the days covered
     * @param underWay how many that are not shown began before a day and last until it: on the first day covered, and
     *     then every {@code underWayDays} days
     * @param before the last day before those covered on which one begins; null if there is none
     * @param after the first day after those covered on which one begins; null if there is none
     */
    record LaneRecord(
            String id,
            int rows,
            int total,
            List<MarkRecord> marks,
            List<ClusterRecord> clusters,
            List<Integer> underWay,
            long underWayDays,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {

        static LaneRecord of(LaneSlice lane, DateText dates) {
            return new LaneRecord(
                    lane.lane(),
                    lane.rows(),
                    lane.total(),
                    lane.marks().stream()
                            .map(mark -> MarkRecord.of(mark, dates))
                            .toList(),
                    lane.clusters().stream().map(ClusterRecord::of).toList(),
                    lane.underWay(),
                    lane.underWayDays(),
                    lane.before().orElse(null),
                    lane.after().orElse(null));
        }
    }

    /**
     * An event or organization that is shown.
     *
     * @param sort event or organization
     * @param date in EDTF
     * @param dateText as a person would write it
     * @param shape point (a dot), range (a bar with its label inside) or span (a bar with its label beside it)
     * @param open whether it has no end
     * @param row of its lane, from the top, from 0
     */
    record MarkRecord(
            String id,
            String sort,
            String title,
            String label,
            String date,
            String dateText,
            String shape,
            LocalDate start,
            LocalDate end,
            boolean open,
            boolean softStart,
            boolean softEnd,
            int row,
            int importance,
            String colour,
            boolean contested) {

        static MarkRecord of(Mark mark, DateText dates) {
            var entry = mark.entry();
            return new MarkRecord(
                    entry.id(),
                    word(entry.sort()),
                    entry.title(),
                    entry.label(),
                    entry.date().toString(),
                    dates.print(entry.date()),
                    word(mark.shape()),
                    mark.start(),
                    mark.end(),
                    entry.date().hasOpenEnd(),
                    mark.softStart(),
                    mark.softEnd(),
                    mark.row(),
                    entry.importance(),
                    entry.colour().word(),
                    entry.contested());
        }
    }

    /**
     * What is not shown, counted where it begins.
     *
     * @param from the first day on which one of them begins
     * @param to the last day on which one of them begins
     * @param at the day to draw it on
     * @param titles of the most important, at most three
     */
    record ClusterRecord(LocalDate from, LocalDate to, LocalDate at, int count, List<String> titles, int row) {

        static ClusterRecord of(Cluster cluster) {
            return new ClusterRecord(
                    cluster.from(),
                    cluster.to(),
                    cluster.at(),
                    cluster.count(),
                    cluster.weightiest().stream().map(Entry::label).toList(),
                    cluster.row());
        }
    }

    static SliceRecord of(Slice slice) {
        var dates = DateText.in(Locale.ENGLISH);
        return new SliceRecord(
                slice.from(),
                slice.to(),
                new ScaleRecord(slice.coarsest(), Double.isInfinite(slice.finest()) ? null : slice.finest()),
                slice.lanes().stream().map(lane -> LaneRecord.of(lane, dates)).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
