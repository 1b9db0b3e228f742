package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Named rows of bars over an axis of days, with the cursor. */
final class BarChart {

    private static final double TALLEST_ROW = 2.4;

    private final List<Row> rows;
    private final DayAxis axis;
    private final Frame field;
    private final Frame frame;
    private final double rowHeight;

    /** A name with its bars. */
    record Row(String name, List<Bar> bars) {}

    /**
     * A stretch of time.
     *
     * @param share how strong its colour is, from 0 to 1
     */
    record Bar(LocalDate from, LocalDate to, Colour colour, double share, boolean softStart, boolean softEnd) {}

    BarChart(List<Row> rows, LocalDate from, LocalDate to, Frame frame) {
        this.rows = rows;
        this.frame = frame;
        var type = Type.of(frame.text());
        var widest =
                rows.stream().mapToDouble(row -> type.width(row.name())).max().orElse(0);
        var names = Math.min(widest + 0.8 * frame.text(), 0.32 * frame.width());
        this.field = frame.rightOf(names)
                .leftOf(0.5 * frame.text())
                .below(DayAxis.cursorHeight(type))
                .above(DayAxis.height(type));
        this.axis = new DayAxis(from, to, field.x(), field.width());
        this.rowHeight = Math.min(TALLEST_ROW * frame.text(), field.height() / Math.max(1, rows.size()));
    }

    double x(LocalDate day) {
        return axis.within(day);
    }

    double middle(int row) {
        return field.y() + rowHeight * (row + 0.5);
    }

    /** Half of how high bars are. */
    double halfBar() {
        return 0.34 * rowHeight;
    }

    List<Shape> draw(LocalDate day, String date) {
        var bottom = field.y() + rowHeight * rows.size();
        var type = Type.of(Math.min(frame.text(), rowHeight / 1.2));
        var axisType = Type.of(0.92 * frame.text()).in(Palette.MUTED);
        var shapes = new ArrayList<Shape>(axis.draw(field.y(), bottom, axisType));
        for (var i = 0; i < rows.size(); i++) {
            shapes.add(new Group(rows.get(i).name(), draw(rows.get(i), middle(i), type)));
        }
        shapes.addAll(axis.cursor(day, date, frame.y(), bottom, Type.of(frame.text())));
        return shapes;
    }

    private List<Shape> draw(Row row, double middle, Type type) {
        var shapes = new ArrayList<Shape>();
        var room = field.x() - frame.x() - 0.6 * frame.text();
        shapes.add(Text.line(row.name(), field.x() - 0.6 * frame.text(), middle + type.drop(), type, Anchor.END, room));
        shapes.add(Line.of(
                field.x(), middle, field.right(), middle, Stroke.of(Palette.LINE.over(Palette.PAPER, 0.6), 0.5)));
        for (var bar : row.bars()) {
            var from = axis.within(bar.from());
            var wide = Math.max(1.5, axis.within(bar.to()) - from);
            shapes.add(new Box(
                    from,
                    middle - halfBar(),
                    wide,
                    2 * halfBar(),
                    Math.min(2, wide / 2),
                    Look.filled(bar.colour().over(Palette.PAPER, bar.share())),
                    bar.softStart(),
                    bar.softEnd()));
        }
        return shapes;
    }
}
