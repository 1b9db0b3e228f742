package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Area;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Circle;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.lecture.picture.TimelinePart.Body;
import entente.stage.Scene;
import entente.timeline.Entry;
import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the marks and clusters of a lane as the screen does: with what is in focus framed, and the rest paler beside it. */
final class TimelineMarks {

    private static final int BOLD_FROM = 4;

    /** The room of the mark that sources disagree, in sizes of the text. */
    private static final double DOUBT = 0.7;

    /** Between a label and what comes next on its row. */
    private static final double GAP = 4;

    private final DayAxis axis;
    private final Scene scene;
    private final Set<String> marked;
    private final Set<String> hits;

    TimelineMarks(DayAxis axis, Scene scene, Set<String> marked, Set<String> hits) {
        this.axis = axis;
        this.scene = scene;
        this.marked = marked;
        this.hits = hits;
    }

    /** Something on a row, and where it begins. */
    private sealed interface Placed {
        int row();

        double start();

        record Entry(Mark mark, double start) implements Placed {
            @Override
            public int row() {
                return mark.row();
            }
        }

        record Count(Cluster cluster, double start, double width) implements Placed {
            @Override
            public int row() {
                return cluster.row();
            }
        }
    }

    List<Shape> draw(Body body) {
        var shapes = new ArrayList<Shape>();
        var placed = Stream.concat(
                        body.slice().marks().stream().filter(this::isInWindow).map(mark -> place(mark, body.text())),
                        body.slice().clusters().stream()
                                .filter(cluster -> axis.shows(cluster.at()))
                                .map(cluster -> place(cluster, body.text())))
                .sorted(Comparator.comparingInt(Placed::row).thenComparingDouble(Placed::start))
                .toList();
        for (var i = 0; i < placed.size(); i++) {
            var each = placed.get(i);
            var isLast = i + 1 == placed.size() || placed.get(i + 1).row() != each.row();
            var end = isLast ? axis.right() : placed.get(i + 1).start() - GAP;
            var middle = body.middle(each.row());
            switch (each) {
                case Placed.Entry(var mark, var start) ->
                    shapes.add(new Group(mark.entry().title(), draw(mark, middle, end, body)));
                case Placed.Count count ->
                    shapes.add(new Group("+" + count.cluster().count(), draw(count, middle, body.text())));
            }
        }
        return shapes;
    }

    private boolean isInWindow(Mark mark) {
        return mark.shape() == entente.timeline.Slice.Shape.POINT
                ? axis.shows(middle(mark))
                : mark.end().isAfter(axis.from()) && !mark.start().isAfter(axis.to());
    }

    private static LocalDate middle(Mark mark) {
        return LocalDate.ofEpochDay((mark.start().toEpochDay() + mark.end().toEpochDay()) / 2);
    }

    private Placed place(Mark mark, double text) {
        return new Placed.Entry(
                mark,
                mark.shape() == entente.timeline.Slice.Shape.POINT
                        ? axis.x(middle(mark)) - radius(mark, text)
                        : axis.within(mark.start()));
    }

    private Placed place(Cluster cluster, double text) {
        var type = Type.of(0.92 * text).inBold();
        var wide = Math.max(2.2 * text, type.width("+" + cluster.count()) + text);
        return new Placed.Count(
                cluster, Math.clamp(axis.x(cluster.at()) - wide / 2, axis.left(), axis.right() - wide), wide);
    }

    private static double radius(Mark mark, double text) {
        return (isMajor(mark.entry()) ? 0.42 : 0.32) * text;
    }

    private static boolean isMajor(Entry entry) {
        return entry.importance() >= BOLD_FROM;
    }

    private static List<Shape> draw(Placed.Count count, double middle, double text) {
        var type = Type.of(0.92 * text).inBold().in(Palette.MUTED);
        var high = 1.5 * text;
        return List.of(
                Box.rounded(
                        count.start(),
                        middle - high / 2,
                        count.width(),
                        high,
                        high / 2,
                        Look.outlined(Palette.SURFACE, Palette.MUTED, 0.75)),
                Text.line(
                        "+" + count.cluster().count(),
                        count.start() + count.width() / 2,
                        middle + type.drop(),
                        type,
                        Anchor.MIDDLE,
                        count.width()));
    }

    private List<Shape> draw(Mark mark, double middle, double end, Body body) {
        return switch (mark.shape()) {
            case RANGE -> range(mark, middle, body);
            case SPAN -> span(mark, middle, end, body.text());
            case POINT -> point(mark, middle, end, body.text());
        };
    }

    private List<Shape> range(Mark mark, double middle, Body body) {
        var entry = mark.entry();
        var from = axis.within(mark.start());
        var wide = Math.max(1, axis.within(mark.end()) - from);
        var high = Math.min(1.65 * body.text(), body.row() - 2);
        var isThere = entry.sort() != Entry.Sort.ORGANIZATION || exists(mark);
        var fill = Palette.soft(entry.colour());
        var line = Palette.hue(entry.colour());
        var look = isDimmed(entry)
                ? Look.outlined(Palette.PAPER, line.over(Palette.PAPER, 0.55), 0.75)
                : isThere
                        ? Look.outlined(fill, line, 0.75)
                        : Look.outlined(fill.over(Palette.PAPER, 0.45), line.over(Palette.PAPER, 0.55), 0.75);
        var shapes = new ArrayList<Shape>();
        shapes.add(bar(mark, from, middle - high / 2, wide, high, 3, look));
        frame(entry, from, middle - high / 2, wide, high, shapes);
        var type = label(entry, body.text()).in(isDimmed(entry) ? Palette.MUTED : line);
        shapes.add(Text.line(entry.label(), from + 5, middle + type.drop(), type, Math.max(0, wide - 8)));
        return shapes;
    }

    private List<Shape> span(Mark mark, double middle, double end, double text) {
        var entry = mark.entry();
        var from = axis.within(mark.start());
        var wide = Math.max(3, axis.within(mark.end()) - from);
        var line = Palette.hue(entry.colour());
        var look = Look.outlined(isDimmed(entry) ? Palette.PAPER : Palette.soft(entry.colour()), line, 0.75);
        var shapes = new ArrayList<Shape>();
        var bar = bar(mark, from, middle - text / 2, wide, text, 2, look);
        labelled(entry, bar, from, from + wide + 4, middle, end, text, shapes);
        return shapes;
    }

    private List<Shape> point(Mark mark, double middle, double end, double text) {
        var entry = mark.entry();
        var radius = radius(mark, text);
        var x = axis.x(middle(mark));
        var hue = Palette.hue(entry.colour());
        var look = isDimmed(entry)
                ? Look.outlined(Palette.PAPER, hue.over(Palette.PAPER, 0.55), 1.25)
                : mark.softStart()
                        ? new Look(List.of(hue.over(Palette.PAPER, 0.45)), List.of(new Stroke(hue, 0.75, true)))
                        : Look.filled(hue);
        var shapes = new ArrayList<Shape>();
        var dot = new Circle(x, middle, radius, look);
        labelled(entry, dot, x - radius, x + radius + 3, middle, end, text, shapes);
        return shapes;
    }

    /** A mark with its label beside it; what the search found has a ground, what is in focus a frame around both. */
    private void labelled(
            Entry entry,
            Shape mark,
            double from,
            double labelFrom,
            double middle,
            double end,
            double text,
            List<Shape> shapes) {
        var type = label(entry, text).in(isDimmed(entry) ? Palette.MUTED : Palette.INK);
        var doubt = entry.contested() ? DOUBT * text : 0;
        var label =
                Text.line(entry.label(), labelFrom, middle + type.drop(), type, Math.max(0, end - labelFrom - doubt));
        var wide = label.lines().stream().mapToDouble(type::width).sum() + doubt;
        var high = 1.6 * text;
        if (hits.contains(entry.id()) && wide > 0) {
            shapes.add(
                    Box.rounded(labelFrom - 2, middle - high / 2, wide + 4, high, 2, Look.filled(Palette.WARN_SOFT)));
        }
        frame(entry, from - 2, middle - high / 2, labelFrom + wide + 2 - from + 2, high, shapes);
        shapes.add(mark);
        shapes.add(label);
        if (doubt > 0 && !label.lines().isEmpty()) {
            shapes.add(diamond(labelFrom + wide - 0.3 * text, middle - 0.25 * text, 0.25 * text));
        }
    }

    private static Shape diamond(double x, double y, double radius) {
        return new Area(
                List.of(List.of(
                        new Point(x, y - radius),
                        new Point(x + radius, y),
                        new Point(x, y + radius),
                        new Point(x - radius, y))),
                Look.filled(Palette.WARN));
    }

    private void frame(Entry entry, double x, double y, double wide, double high, List<Shape> shapes) {
        if (isInFocus(entry)) {
            shapes.add(Box.rounded(x, y, wide, high, 3, Look.outlined(Palette.soft(entry.colour()), Palette.INK, 1.5)));
        } else if (marked.contains(entry.id())) {
            shapes.add(Box.rounded(
                    x,
                    y,
                    wide,
                    high,
                    3,
                    Look.outlined(Palette.soft(entry.colour()), Palette.hue(entry.colour()), 1.25)));
        }
    }

    private Box bar(Mark mark, double x, double y, double wide, double high, double radius, Look look) {
        return new Box(
                x,
                y,
                wide,
                high,
                Math.min(radius, wide / 2),
                look,
                mark.softStart() && axis.shows(mark.start()),
                mark.softEnd() && !mark.end().isAfter(axis.to()));
    }

    private Type label(Entry entry, double text) {
        var type = Type.of(text);
        return !isDimmed(entry) && (isMajor(entry) || entry.sort() == Entry.Sort.ORGANIZATION) ? type.inBold() : type;
    }

    private boolean exists(Mark mark) {
        return !mark.start().isAfter(scene.at())
                && (mark.entry().date().hasOpenEnd() || mark.end().isAfter(scene.at()));
    }

    private boolean isInFocus(Entry entry) {
        return scene.entry().filter(entry.id()::equals).isPresent();
    }

    private boolean isDimmed(Entry entry) {
        return (!marked.isEmpty() && !marked.contains(entry.id())) || (!hits.isEmpty() && !hits.contains(entry.id()));
    }
}
