package entente.lecture.picture;

import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.stage.element.EraItems;
import entente.stage.element.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The eras over a timeline and behind it. */
final class TimelineEras {

    private static final double ROW = 1.5;

    private final List<Era> eras;
    private final DayAxis axis;
    private final Type type;

    /** An era; as a label on a row, or as a band. */
    private record Era(LocalDate from, LocalDate to, String title, boolean isLabel, boolean isEven, int row) {

        static Era of(EraItems.Bean item) {
            return new Era(
                    day(item.start()),
                    day(item.end()),
                    item.content(),
                    item.type().equals("range"),
                    item.className().endsWith("era-even"),
                    item.row());
        }

        private static LocalDate day(double millis) {
            return Times.day(Instant.ofEpochMilli((long) millis));
        }
    }

    TimelineEras(List<EraItems.Bean> items, DayAxis axis, double text) {
        this.eras = items.stream()
                .map(Era::of)
                .filter(era -> era.to().isAfter(axis.from()) && era.from().isBefore(axis.to()))
                .toList();
        this.axis = axis;
        this.type = Type.of(0.92 * text).in(Palette.MUTED);
    }

    private double rowHeight() {
        return ROW * type.size() / 0.92;
    }

    /** How high their titles are together. */
    double height() {
        var rows = eras.stream()
                .filter(Era::isLabel)
                .mapToInt(era -> era.row() + 1)
                .max()
                .orElse(0);
        return rows * rowHeight() + 2;
    }

    /**
     * Their bands, then their titles.
     *
     * @param bottom where the bands end
     */
    List<Shape> draw(double top, double bottom) {
        var shapes = new ArrayList<Shape>();
        for (var era : eras) {
            if (!era.isLabel()) {
                var from = axis.within(era.from());
                var look = Look.filled(Palette.BAND.over(Palette.PAPER, era.isEven() ? 1 : 0.35));
                shapes.add(Box.of(from, top, axis.within(era.to()) - from, bottom - top, look));
            }
        }
        for (var era : eras) {
            if (era.isLabel()) {
                var from = axis.within(era.from());
                var room = Math.max(0, axis.within(era.to()) - from - 6);
                var y = top + era.row() * rowHeight();
                shapes.add(Line.of(from, y, from, y + rowHeight() - 1, Stroke.of(Palette.LINE_STRONG, 0.5)));
                shapes.add(Text.line(era.title(), from + 4, y + rowHeight() / 2 + type.drop(), type, room));
            }
        }
        return shapes;
    }
}
