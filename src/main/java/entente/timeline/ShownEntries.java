package entente.timeline;

import entente.timeline.Slice.Mark;
import entente.timeline.Slice.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The entries of one lane that are drawn in a stretch of days, row by row. */
final class ShownEntries {

    private final LaneEntries entries;
    private final Drawing drawing;
    private final long from;
    private final long to;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<Integer> fixed = new ArrayList<>();

    ShownEntries(LaneEntries entries, int level, int[][] rows, int limit, long from, long to) {
        this.entries = entries;
        this.drawing = new Drawing(entries, Scale.pixelsPerDay(level));
        this.from = from;
        this.to = to;
        for (var row = 0; row < limit; row++) {
            this.rows.add(row < rows.length ? within(rows[row]) : new ArrayList<>());
        }
    }

    private List<Integer> within(int[] row) {
        var first = entries.endedBefore(row, from);
        var last = entries.startedBefore(row, to);
        var shown = new ArrayList<Integer>(Math.max(0, last - first));
        for (var i = first; i < last; i++) {
            shown.add(row[i]);
        }
        return shown;
    }

    /**
     * Shows entries as well, on the row where the least has to give way; never one that was asked for too.
     *
     * @param grows whether those without a row get new ones
     * @return how many rows are new
     */
    int makeRoomFor(Iterable<String> ids, boolean grows) {
        var before = rows.size();
        var missing = new ArrayList<Integer>();
        for (var id : ids) {
            var entry = entries.withId(id);
            if (entry >= 0 && entries.start(entry) < to && entries.end(entry) >= from) {
                (isShown(entry) ? fixed : missing).add(entry);
            }
        }
        missing.sort(null);
        missing.forEach(entry -> makeRoomFor(entry, grows));
        return rows.size() - before;
    }

    private void makeRoomFor(int entry, boolean grows) {
        var best = -1;
        var least = Integer.MAX_VALUE;
        for (var row = 0; row < rows.size(); row++) {
            var cost = cost(rows.get(row), entry);
            if (cost < least) {
                best = row;
                least = cost;
            }
        }
        if (best < 0 && grows) {
            rows.add(new ArrayList<>());
            best = rows.size() - 1;
        }
        if (best >= 0) {
            var row = rows.get(best);
            row.removeIf(other -> overlap(other, entry));
            row.add(entry);
            fixed.add(entry);
        }
    }

    private int cost(List<Integer> row, int entry) {
        var cost = 0;
        for (var other : row) {
            if (overlap(other, entry)) {
                if (fixed.contains(other)) {
                    return Integer.MAX_VALUE;
                }
                cost += 1 << entries.weight(other);
            }
        }
        return cost;
    }

    private boolean overlap(int one, int other) {
        return drawing.left(one) < drawing.right(other) && drawing.left(other) < drawing.right(one);
    }

    private boolean isShown(int entry) {
        return rows.stream().anyMatch(row -> row.contains(entry));
    }

    int[] inTime() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>(rows.stream().mapToInt(List::size).sum());
        for (var row = 0; row < rows.size(); row++) {
            for (var entry : rows.get(row)) {
                marks.add(mark(entry, row));
            }
        }
        return marks;
    }

    private Mark mark(int number, int row) {
        var shape = drawing.shape(number);
        var isDot = shape == Shape.POINT;
        return new Mark(
                entries.get(number),
                shape,
                LocalDate.ofEpochDay(entries.start(number)),
                LocalDate.ofEpochDay(entries.end(number) + 1L),
                entries.hasSoftStart(number, isDot),
                entries.hasSoftEnd(number, isDot),
                row);
    }
}
