package entente.lecture.picture;

import entente.lecture.picture.PlacedMark.Side;
import entente.timeline.Entry;
import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.LaneSlice;
import entente.timeline.Slice.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The rows of a lane on the canvas. The index chose a row for each mark by the room that labels take to the right; what it
 * had to show in any case, and what would run over the edge, is put where it has room, and rows that stay empty in the
 * window are left out.
 */
final class TimelineRows {

    /** Between two things on a row. */
    private static final double GAP = 4;

    private final DayAxis axis;
    private int rows;
    private final List<Item> items = new ArrayList<>();

    /** Something on a row, with where it begins and ends; labels have room up to there. */
    sealed interface Item {
        int row();

        double start();

        double end();

        record Marked(PlacedMark mark, Side side, int row, double start, double end) implements Item {}

        record Counted(Cluster cluster, int row, double start, double end) implements Item {}
    }

    private TimelineRows(DayAxis axis, int rows) {
        this.axis = axis;
        this.rows = Math.max(1, rows);
    }

    /**
     * Places what a lane shows.
     *
     * @param text the size of labels
     * @param isFirst what gets its place before all others
     * @param label how wide the label of an entry is
     */
    static List<Item> of(
            LaneSlice slice, DayAxis axis, double text, Predicate<Entry> isFirst, ToDoubleFunction<Entry> label) {
        var lane = new TimelineRows(axis, slice.rows());
        slice.clusters().stream()
                .filter(cluster -> axis.shows(cluster.at()))
                .forEach(cluster -> lane.place(cluster, text));
        slice.marks().stream()
                .filter(mark -> PlacedMark.isShown(mark, axis))
                .sorted(Comparator.comparing((Mark mark) -> !isFirst.test(mark.entry()))
                        .thenComparingInt(Mark::row)
                        .thenComparing(Mark::start))
                .map(mark -> PlacedMark.of(mark, axis, text, label.applyAsDouble(mark.entry())))
                .forEach(lane::place);
        return lane.compact();
    }

    private void place(Cluster cluster, double text) {
        var wide = Math.max(2.2, 0.62 * String.valueOf(cluster.count()).length() + 1.6) * text;
        var start =
                Math.clamp(axis.x(cluster.at()) - wide / 2, axis.left(), Math.max(axis.left(), axis.right() - wide));
        items.add(new Item.Counted(cluster, cluster.row(), start, start + wide));
    }

    private void place(PlacedMark mark) {
        var wanted = mark.mark().row();
        var nearest = IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingInt(row -> Math.abs(row - wanted)))
                .toList();
        for (var row : nearest) {
            for (var side : List.of(Side.RIGHT, Side.INSIDE, Side.LEFT)) {
                if (mark.hasRoom(side, axis) && isFree(row, mark.left(side), mark.right(side))) {
                    items.add(new Item.Marked(mark, side, row, mark.left(side), mark.right(side)));
                    return;
                }
            }
        }
        placeCut(mark, nearest);
    }

    /** Where the mark itself has room, with as much of its label as has room beside it; on a new row if it has none. */
    private void placeCut(PlacedMark mark, List<Integer> nearest) {
        var row = nearest.stream()
                .filter(each -> isFree(each, mark.start(), mark.end()))
                .max(Comparator.comparingDouble(each -> nextOn(each, mark.end())))
                .orElseGet(() -> rows++);
        var end = Math.max(mark.end(), Math.min(mark.right(Side.RIGHT), nextOn(row, mark.end()) - GAP));
        items.add(new Item.Marked(mark, Side.RIGHT, row, mark.start(), end));
    }

    private boolean isFree(int row, double start, double end) {
        return items.stream()
                .filter(item -> item.row() == row)
                .noneMatch(item -> item.start() < end + GAP && start < item.end() + GAP);
    }

    private double nextOn(int row, double x) {
        return items.stream()
                .filter(item -> item.row() == row && item.start() >= x)
                .mapToDouble(Item::start)
                .min()
                .orElse(axis.right() + GAP);
    }

    /** With the rows that are used numbered anew, from the top and from the left. */
    private List<Item> compact() {
        var used = new ArrayList<>(new TreeSet<>(items.stream().map(Item::row).toList()));
        return items.stream()
                .map(item -> switch (item) {
                    case Item.Marked(var mark, var side, var row, var start, var end) ->
                        (Item) new Item.Marked(mark, side, used.indexOf(row), start, end);
                    case Item.Counted(var cluster, var row, var start, var end) ->
                        new Item.Counted(cluster, used.indexOf(row), start, end);
                })
                .sorted(Comparator.comparingInt(Item::row).thenComparingDouble(Item::start))
                .toList();
    }
}
