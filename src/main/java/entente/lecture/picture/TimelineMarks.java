package entente.lecture.picture;

import entente.lecture.picture.PlacedMark.Side;
import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Area;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Circle;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.stage.Scene;
import entente.timeline.Entry;
import entente.timeline.Slice.LaneSlice;
import entente.timeline.Slice.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the marks and clusters of lanes as the screen does: with what is in focus framed, and the rest paler beside it. */
final class TimelineMarks {

    /** The room of the sign that sources disagree, in sizes of the text. */
    private static final double DOUBT = 0.7;

    private final DayAxis axis;
    private final Scene scene;
    private final double text;
    private final Set<String> marked;
    private final Set<String> hits;

    /**
     * What draws the marks of a scene.
     *
     * @param text the size of labels
     * @param marked ids of what bears out the chosen cell
     * @param hits ids of what the search found
     */
    TimelineMarks(DayAxis axis, Scene scene, double text, Set<String> marked, Set<String> hits) {
        this.axis = axis;
        this.scene = scene;
        this.text = text;
        this.marked = marked;
        this.hits = hits;
    }

    /** What a lane shows, on its rows. */
    List<TimelineRows.Item> place(LaneSlice slice) {
        return TimelineRows.of(
                slice,
                axis,
                text,
                entry -> isInFocus(entry) || marked.contains(entry.id()) || hits.contains(entry.id()),
                entry -> type(entry).width(entry.label()) + doubt(entry) + 1);
    }

    /**
     * One of them.
     *
     * @param middle of its row
     * @param rowHeight how high the row is
     */
    Shape draw(TimelineRows.Item item, double middle, double rowHeight) {
        return switch (item) {
            case TimelineRows.Item.Counted counted ->
                new Group("+" + counted.cluster().count(), draw(counted, middle));
            case TimelineRows.Item.Marked placed ->
                new Group(
                        placed.mark().entry().title(),
                        switch (placed.mark().mark().shape()) {
                            case RANGE -> range(placed.mark(), middle, rowHeight);
                            case SPAN -> beside(placed, bar(placed.mark(), middle, text, 2, spanLook(placed)), middle);
                            case POINT -> beside(placed, dot(placed.mark(), middle), middle);
                        });
        };
    }

    private List<Shape> draw(TimelineRows.Item.Counted counted, double middle) {
        var type = Type.of(0.92 * text).inBold().in(Palette.MUTED);
        var high = 1.5 * text;
        var wide = counted.end() - counted.start();
        var look = Look.outlined(Palette.SURFACE, Palette.MUTED, 0.75);
        return List.of(
                Box.rounded(counted.start(), middle - high / 2, wide, high, high / 2, look),
                Text.line(
                        "+" + counted.cluster().count(),
                        counted.start() + wide / 2,
                        middle + type.drop(),
                        type,
                        Anchor.MIDDLE,
                        wide));
    }

    private List<Shape> range(PlacedMark placed, double middle, double rowHeight) {
        var entry = placed.entry();
        var high = Math.min(1.65 * text, rowHeight - 2);
        var wide = placed.end() - placed.start();
        var shapes = new ArrayList<Shape>();
        shapes.add(bar(placed, middle, high, 3, rangeLook(placed.mark())));
        frame(entry, placed.start(), middle, wide, high, shapes);
        var type = type(entry).in(isDimmed(entry) ? Palette.MUTED : Palette.hue(entry.colour()));
        shapes.add(Text.line(entry.label(), placed.start() + 5, middle + type.drop(), type, Math.max(0, wide - 8)));
        return shapes;
    }

    private Look rangeLook(Mark mark) {
        var fill = Palette.soft(mark.entry().colour());
        var line = Palette.hue(mark.entry().colour());
        var pale = line.over(Palette.PAPER, 0.55);
        if (isDimmed(mark.entry())) {
            return Look.outlined(Palette.PAPER, pale, 0.75);
        }
        return mark.entry().sort() != Entry.Sort.ORGANIZATION || exists(mark)
                ? Look.outlined(fill, line, 0.75)
                : Look.outlined(fill.over(Palette.PAPER, 0.45), pale, 0.75);
    }

    private Look spanLook(TimelineRows.Item.Marked placed) {
        var entry = placed.mark().entry();
        return Look.outlined(
                isDimmed(entry) ? Palette.PAPER : Palette.soft(entry.colour()), Palette.hue(entry.colour()), 0.75);
    }

    private Shape bar(PlacedMark placed, double middle, double high, double radius, Look look) {
        var mark = placed.mark();
        var wide = placed.end() - placed.start();
        return new Box(
                placed.start(),
                middle - high / 2,
                wide,
                high,
                Math.min(radius, wide / 2),
                look,
                mark.softStart() && axis.shows(mark.start()),
                mark.softEnd() && !mark.end().isAfter(axis.to()));
    }

    private Shape dot(PlacedMark placed, double middle) {
        var hue = Palette.hue(placed.entry().colour());
        var radius = (placed.end() - placed.start()) / 2;
        var look = isDimmed(placed.entry())
                ? Look.outlined(Palette.PAPER, hue.over(Palette.PAPER, 0.55), 1.25)
                : placed.mark().softStart()
                        ? new Look(List.of(hue.over(Palette.PAPER, 0.45)), List.of(new Stroke(hue, 0.75, true)))
                        : Look.filled(hue);
        return new Circle(placed.start() + radius, middle, radius, look);
    }

    /** A mark with its label beside it; what the search found has a ground, what is in focus a frame around both. */
    private List<Shape> beside(TimelineRows.Item.Marked placed, Shape shape, double middle) {
        var mark = placed.mark();
        var entry = mark.entry();
        var type = type(entry).in(isDimmed(entry) ? Palette.MUTED : Palette.INK);
        var isLeft = placed.side() == Side.LEFT;
        var from = isLeft
                ? placed.start()
                : placed.side() == Side.INSIDE ? mark.start() + mark.gap() : mark.end() + mark.gap();
        var room = Math.max(0, (placed.side() == Side.RIGHT ? placed.end() - from : mark.label()) - doubt(entry));
        var label = Text.line(
                entry.label(),
                isLeft ? from + room : from,
                middle + type.drop(),
                type,
                isLeft ? Anchor.END : Anchor.START,
                room);
        var wide = label.lines().stream().mapToDouble(type::width).sum();
        var high = 1.6 * text;
        var shapes = new ArrayList<Shape>();
        if (hits.contains(entry.id()) && wide > 0) {
            shapes.add(Box.rounded(from - 2, middle - high / 2, wide + 4, high, 2, Look.filled(Palette.WARN_SOFT)));
        }
        var left = Math.min(mark.start(), from) - 2;
        var right = Math.min(Math.max(mark.end(), wide > 0 ? from + wide + doubt(entry) : 0) + 2, axis.right());
        frame(entry, left, middle, right - left, high, shapes);
        shapes.add(shape);
        shapes.add(label);
        if (entry.contested() && wide > 0) {
            var x = isLeft ? from + room + 0.3 * text : from + wide + 0.4 * text;
            shapes.add(diamond(x, middle - 0.25 * text, 0.25 * text));
        }
        return shapes;
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

    private void frame(Entry entry, double x, double middle, double wide, double high, List<Shape> shapes) {
        if (isInFocus(entry) || marked.contains(entry.id())) {
            var line = isInFocus(entry) ? Palette.INK : Palette.hue(entry.colour());
            var look = Look.outlined(Palette.soft(entry.colour()), line, isInFocus(entry) ? 1.5 : 1.25);
            shapes.add(Box.rounded(x, middle - high / 2, wide, high, 3, look));
        }
    }

    private Type type(Entry entry) {
        var type = Type.of(text);
        return !isDimmed(entry) && (PlacedMark.isMajor(entry) || entry.sort() == Entry.Sort.ORGANIZATION)
                ? type.inBold()
                : type;
    }

    private double doubt(Entry entry) {
        return entry.contested() ? DOUBT * text : 0;
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
