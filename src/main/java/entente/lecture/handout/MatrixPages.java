package entente.lecture.handout;

import entente.history.Matrix;
import entente.lecture.picture.ArrangedMatrix;
import entente.lecture.picture.ArrangedMatrix.Cell;
import entente.lecture.picture.ArrangedMatrix.Row;
import entente.lecture.picture.ArrangedMatrix.Says;
import entente.lecture.picture.ArrangedMatrix.Tone;
import entente.lecture.picture.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A matrix parted into tables that have room on slides. A row that has none on a slide of its own goes on on the next.
 *
 * @param size of the text in cells
 * @param pages the lines of each table under its head
 */
record MatrixPages(ArrangedMatrix matrix, double width, double size, List<List<Line>> pages) {

    /** How much of the width goes to the titles of rows. */
    private static final double TITLES = 0.2;

    /** Left and right of the text in cells, and over and under it, in points. */
    static final double SIDE = 4;

    static final double EDGE = 2.5;

    private static final double LINE = 1.2;

    /**
     * A line of a table.
     *
     * @param row what it says; empty for the title of a group
     */
    record Line(String title, Optional<Row> row, double height) {}

    /**
     * Parts a matrix.
     *
     * @param first how high the first table may be
     * @param others how high those that follow may be
     */
    static MatrixPages of(ArrangedMatrix matrix, double width, double size, double first, double others) {
        var pages = new MatrixPages(matrix, width, size, List.of());
        return new MatrixPages(matrix, width, size, pages.part(first, others));
    }

    private List<List<Line>> part(double first, double others) {
        var parted = new ArrayList<List<Line>>();
        var page = new ArrayList<Line>();
        var left = first - headHeight();
        for (var group : matrix.groups()) {
            var title = title(group.title());
            var waiting = new ArrayList<>(group.rows());
            if (waiting.isEmpty()) {
                page.add(title);
                left -= title.height();
            }
            var isNew = true;
            while (!waiting.isEmpty()) {
                var line = line(waiting.getFirst());
                var before = isNew ? title.height() : 0;
                if (before + line.height() <= left) {
                    if (isNew) {
                        page.add(title);
                    }
                    page.add(line);
                    left -= before + line.height();
                    waiting.removeFirst();
                    isNew = false;
                } else if (page.isEmpty() && (parted.isEmpty() ? first : others) >= others) {
                    // It has no room on any slide.
                    var halves = split(waiting.removeFirst(), left - title.height() - 2 * EDGE);
                    waiting.addFirst(halves.getLast());
                    waiting.addFirst(halves.getFirst());
                } else {
                    parted.add(page);
                    page = new ArrayList<>();
                    left = others - headHeight();
                    isNew = true;
                }
            }
        }
        parted.add(page);
        return parted;
    }

    /** Whether all of it has room in the first table. */
    boolean isOne() {
        return pages.size() == 1;
    }

    double titleWidth() {
        return TITLES * width;
    }

    double columnWidth() {
        return (width - titleWidth()) / Math.max(1, matrix.columns().size());
    }

    double headHeight() {
        return matrix.columns().stream()
                        .mapToDouble(column -> height(column.title(), bold(), columnWidth()))
                        .max()
                        .orElse(0)
                + 2 * EDGE;
    }

    private Type bold() {
        return Type.of(size).inBold();
    }

    private Line title(String title) {
        return new Line(title, Optional.empty(), height(title, bold(), width) + 2 * EDGE);
    }

    private Line line(Row row) {
        var cells = row.cells().stream().mapToDouble(this::height).max().orElse(0);
        var height = Math.max(cells, height(row.title(), bold(), titleWidth()));
        return new Line(row.title(), Optional.of(row), height + 2 * EDGE);
    }

    private double height(Cell cell) {
        return says(cell).stream()
                .mapToDouble(says -> height(says.text(), type(says.tone()), columnWidth()))
                .sum();
    }

    private double height(String text, Type type, double room) {
        return type.wrap(text, room - 2 * SIDE, Integer.MAX_VALUE).size() * LINE * type.size();
    }

    private Type type(Tone tone) {
        return tone == Tone.STRONG || tone == Tone.WARNING ? bold() : Type.of(size);
    }

    /** What a cell says, its marks as discs. */
    static List<Says> says(Cell cell) {
        var marks = cell.marks()
                .map(count -> new Says("●".repeat(count) + "○".repeat(Matrix.MOST_MARKS - count), Tone.STRONG));
        return Stream.concat(marks.stream(), cell.says().stream()).toList();
    }

    /** A row as two, the first of which is no higher than some height; each has something of it. */
    private List<Row> split(Row row, double height) {
        var lines = (int) Math.max(1, Math.floor(height / (LINE * size)));
        var cells = row.cells().stream().map(cell -> split(cell, lines)).toList();
        return IntStream.range(0, 2)
                .mapToObj(half -> new Row(
                        row.title(),
                        cells.stream().map(halves -> halves.get(half)).toList()))
                .toList();
    }

    private List<Cell> split(Cell cell, int lines) {
        var first = new ArrayList<Says>();
        var second = new ArrayList<Says>();
        var left = lines - (cell.marks().isPresent() ? 1 : 0);
        for (var says : cell.says()) {
            var broken = type(says.tone()).wrap(says.text(), columnWidth() - 2 * SIDE, Integer.MAX_VALUE);
            var here = Math.clamp(left, 0, broken.size());
            if (here > 0) {
                first.add(new Says(String.join(" ", broken.subList(0, here)), says.tone()));
            }
            if (here < broken.size()) {
                second.add(new Says(String.join(" ", broken.subList(here, broken.size())), says.tone()));
            }
            left -= here;
        }
        return List.of(
                new Cell(cell.marks(), first, cell.isChosen(), cell.isMarked(), cell.isChanged()),
                new Cell(Optional.empty(), second, cell.isChosen(), cell.isMarked(), cell.isChanged()));
    }
}
