package entente.lecture.picture;

import entente.history.Matrix;
import entente.lecture.picture.ArrangedMatrix.Cell;
import entente.lecture.picture.ArrangedMatrix.Column;
import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Circle;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A matrix with all its lines broken for a width.
 *
 * @param size of the text in cells
 * @param bands from the top: the head, then titles of groups and rows
 * @param cut how many rows have no room
 */
record MatrixLayout(ArrangedMatrix matrix, Frame frame, double size, List<Band> bands, int cut) {

    /** How much of the width goes to the titles of rows. */
    private static final double TITLES = 0.2;

    private static final double PAD = 0.45;

    /** Lines in one style. */
    private record Block(List<String> lines, Type type) {

        double height() {
            return lines.size() * type.lineHeight();
        }
    }

    /** A row of the layout, with what stands in it from left to right. */
    private sealed interface Band {
        double height();

        record Head(List<Block> titles, double height) implements Band {}

        record Title(Block title, double height) implements Band {}

        record Row(String name, Block title, List<Cell> cells, List<List<Block>> says, double height) implements Band {}
    }

    static MatrixLayout of(ArrangedMatrix matrix, Frame frame, double size, int mostLines) {
        var titles = frame.width() * TITLES;
        var columns = Math.max(1, matrix.columns().size());
        var room = (frame.width() - titles) / columns - 2 * PAD * size;
        var titleRoom = titles - 2 * PAD * size;
        var bands = new ArrayList<Band>();
        var heads = matrix.columns().stream()
                .map(column -> block(column.title(), Type.of(size).inBold().in(Palette.hue(column.colour())), room, 3))
                .toList();
        bands.add(new Band.Head(heads, tallest(heads) + 2 * PAD * size));
        for (var group : matrix.groups()) {
            var title = block(group.title(), Type.of(0.9 * size).inBold().in(Palette.MUTED), frame.width() - size, 1);
            bands.add(new Band.Title(title, title.height() + 1.2 * PAD * size));
            for (var row : group.rows()) {
                var name = block(row.title(), Type.of(size).inBold(), titleRoom, Math.max(2, Math.min(mostLines, 4)));
                var says = row.cells().stream()
                        .map(cell -> blocks(cell, room, size, mostLines))
                        .toList();
                var height = Math.max(
                        name.height(),
                        IntStream.range(0, says.size())
                                .mapToDouble(i -> height(row.cells().get(i), says.get(i), size))
                                .max()
                                .orElse(0));
                bands.add(new Band.Row(row.title(), name, row.cells(), says, height + 2 * PAD * size));
            }
        }
        return new MatrixLayout(matrix, frame, size, bands, 0);
    }

    private static Block block(String text, Type type, double width, int most) {
        return new Block(type.wrap(text, width, most), type);
    }

    private static double tallest(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).max().orElse(0);
    }

    private static List<Block> blocks(Cell cell, double width, double size, int most) {
        var blocks = new ArrayList<Block>();
        var left = most;
        for (var says : cell.says()) {
            if (left > 0) {
                var block = block(says.text(), MatrixArranger.type(says.tone(), size), width, left);
                blocks.add(block);
                left -= block.lines().size();
            }
        }
        return blocks;
    }

    private static double height(Cell cell, List<Block> says, double size) {
        return (cell.marks().isPresent() ? 1.2 * size : 0)
                + says.stream().mapToDouble(Block::height).sum();
    }

    double height() {
        return bands.stream().mapToDouble(Band::height).sum();
    }

    /** As many bands from the top as have room. */
    MatrixLayout within(double height) {
        var kept = new ArrayList<Band>();
        var left = height;
        for (var band : bands) {
            left -= band.height();
            if (left < 0) {
                break;
            }
            kept.add(band);
        }
        if (!kept.isEmpty() && kept.getLast() instanceof Band.Title) {
            kept.removeLast();
        }
        return new MatrixLayout(matrix, frame, size, kept, rows(bands) - rows(kept));
    }

    private static int rows(List<Band> bands) {
        return (int) bands.stream().filter(Band.Row.class::isInstance).count();
    }

    /** How many rows have no room, if there are any. */
    Optional<Integer> leftOut() {
        return cut > 0 ? Optional.of(cut) : Optional.empty();
    }

    List<Shape> draw() {
        var shapes = new ArrayList<Shape>();
        var y = frame.y();
        for (var band : bands) {
            switch (band) {
                case Band.Head head -> shapes.addAll(draw(head, y));
                case Band.Title title -> shapes.addAll(draw(title, y));
                case Band.Row row -> shapes.add(new Group(row.name(), draw(row, y)));
            }
            y += band.height();
        }
        shapes.add(Line.of(frame.x(), y, frame.right(), y, Stroke.of(Palette.LINE_STRONG, 0.75)));
        return shapes;
    }

    private double titles() {
        return frame.width() * TITLES;
    }

    private double columnWidth() {
        return (frame.width() - titles()) / Math.max(1, matrix.columns().size());
    }

    private double left(int column) {
        return frame.x() + titles() + column * columnWidth();
    }

    private List<Shape> draw(Band.Head head, double y) {
        var shapes = new ArrayList<Shape>();
        for (var i = 0; i < head.titles().size(); i++) {
            Column column = matrix.columns().get(i);
            shapes.add(Box.of(left(i), y, columnWidth(), head.height(), Look.filled(Palette.soft(column.colour()))));
            shapes.add(Box.of(
                    left(i), y, columnWidth(), column.isMarked() ? 3.5 : 2, Look.filled(Palette.hue(column.colour()))));
            shapes.add(text(head.titles().get(i), left(i) + PAD * size, y + PAD * size));
        }
        return shapes;
    }

    private List<Shape> draw(Band.Title title, double y) {
        return List.of(
                Box.of(frame.x(), y, frame.width(), title.height(), Look.filled(Palette.BAND)),
                text(title.title(), frame.x() + PAD * size, y + 0.6 * PAD * size));
    }

    private List<Shape> draw(Band.Row row, double y) {
        var shapes = new ArrayList<Shape>();
        shapes.add(Box.of(frame.x(), y, frame.width(), row.height(), Look.filled(Palette.SURFACE)));
        shapes.add(Line.of(frame.x(), y, frame.right(), y, Stroke.of(Palette.LINE, 0.75)));
        shapes.add(text(row.title(), frame.x() + PAD * size, y + PAD * size));
        for (var i = 0; i < row.cells().size(); i++) {
            shapes.addAll(draw(row.cells().get(i), row.says().get(i), i, y, row.height()));
        }
        return shapes;
    }

    private List<Shape> draw(Cell cell, List<Block> says, int column, double y, double height) {
        var shapes = new ArrayList<Shape>();
        var x = left(column);
        var colour = matrix.columns().get(column).colour();
        if (cell.isChanged() || cell.isMarked() || cell.isChosen()) {
            var ground = cell.isChanged() ? Palette.WARN_SOFT : Palette.soft(colour);
            var stroke = cell.isChosen()
                    ? List.of(Stroke.of(Palette.INK, 1.5))
                    : cell.isMarked() ? List.of(Stroke.of(Palette.hue(colour), 1)) : List.<Stroke>of();
            shapes.add(Box.of(x + 1, y + 1, columnWidth() - 2, height - 2, new Look(List.of(ground), stroke)));
        }
        var top = y + PAD * size;
        if (cell.marks().isPresent()) {
            for (var mark = 0; mark < Matrix.MOST_MARKS; mark++) {
                var look = mark < cell.marks().get()
                        ? Look.outlined(Palette.hue(colour), Palette.hue(colour), 0.75)
                        : Look.outlined(Palette.SURFACE, Palette.LINE_STRONG, 0.75);
                shapes.add(new Circle(x + (PAD + 0.4 + mark) * size, top + 0.5 * size, 0.36 * size, look));
            }
            top += 1.2 * size;
        }
        for (var block : says) {
            shapes.add(text(block, x + PAD * size, top));
            top += block.height();
        }
        return shapes;
    }

    private Text text(Block block, double x, double top) {
        var type = block.type();
        var width = block.lines().stream().mapToDouble(type::width).max().orElse(0);
        return new Text(block.lines(), x, top + type.lineHeight() / 2 + type.drop(), type, Anchor.START, width + 0.1);
    }
}
