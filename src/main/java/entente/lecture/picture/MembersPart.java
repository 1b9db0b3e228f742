package entente.lecture.picture;

import entente.comparison.Life;
import entente.comparison.Memberships;
import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws how many members organizations had over time, as steps, with the numbers of the day. */
@Component
class MembersPart implements Part {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};
    private static final int MOST_TICKS = 6;

    private final Library library;
    private final Memberships memberships;
    private final SceneWords words;

    MembersPart(Library library, Memberships memberships, SceneWords words) {
        this.library = library;
        this.memberships = memberships;
        this.words = words;
    }

    /** The steps of an organization, and until when they last. */
    private record Series(Compared compared, List<Memberships.Step> steps, LocalDate end) {

        LocalDate begin() {
            return steps.getFirst().from();
        }

        int most() {
            return steps.stream().mapToInt(Memberships.Step::count).max().orElse(0);
        }
    }

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var heading = Heading.of(words.title(ScenePart.MEMBERS, scene), words.asOf(scene), frame);
        var shapes = new ArrayList<>(heading.shapes());
        var all = series(scene);
        var place = heading.below();
        var legend = Legend.of(
                all.stream()
                        .map(series -> new Legend.Entry(
                                List.of(series.compared().colour()), count(series.compared(), scene.at())))
                        .toList(),
                place);
        shapes.addAll(legend.shapes());
        if (!all.isEmpty()) {
            shapes.addAll(chart(all, scene, place.below(legend.height())));
        }
        return shapes;
    }

    private List<Series> series(Scene scene) {
        var last = library.pack().dates().latest();
        return Compared.of(scene, library).stream()
                .filter(compared -> !memberships.steps(compared.id()).isEmpty())
                .map(compared -> new Series(
                        compared,
                        memberships.steps(compared.id()),
                        Life.of(compared.organization())
                                .end()
                                .map(end -> end.latest())
                                .orElse(last)))
                .toList();
    }

    private String count(Compared compared, LocalDate day) {
        return words.text("picture.count", compared.name(), memberships.count(day, compared.id()));
    }

    private List<Shape> chart(List<Series> all, Scene scene, Frame frame) {
        var type = Type.of(0.92 * frame.text()).in(Palette.MUTED);
        var most = all.stream().mapToInt(Series::most).max().orElse(1);
        var step = step(most);
        var top = Math.ceilDiv(Math.max(1, most), step) * step;
        var scaleWidth = type.width(String.valueOf(top)) + 0.6 * type.size();
        var field = frame.rightOf(scaleWidth)
                .leftOf(0.5 * frame.text())
                .below(DayAxis.cursorHeight(type) + 0.3 * frame.text())
                .above(DayAxis.height(type));
        var from = all.stream().map(Series::begin).min(LocalDate::compareTo).orElseThrow();
        var to = all.stream().map(Series::end).max(LocalDate::compareTo).orElseThrow();
        var axis = new DayAxis(from, to.isAfter(from) ? to : from.plusYears(1), field.x(), field.width());
        var shapes = new ArrayList<Shape>(axis.draw(field.y(), field.bottom(), type));
        for (var value = 0; value <= top; value += step) {
            var y = field.bottom() - field.height() * value / top;
            shapes.add(Line.of(field.x(), y, field.right(), y, Stroke.of(Palette.LINE, 0.5)));
            shapes.add(Text.line(
                    String.valueOf(value),
                    field.x() - 0.4 * type.size(),
                    y + type.drop(),
                    type,
                    Anchor.END,
                    scaleWidth));
        }
        for (var series : all) {
            shapes.add(new Group(series.compared().name(), List.of(line(series, axis, field, top))));
        }
        shapes.addAll(axis.cursor(scene.at(), words.day(scene.at()), frame.y(), field.bottom(), Type.of(frame.text())));
        return shapes;
    }

    private static Shape line(Series series, DayAxis axis, Frame field, int top) {
        var points = new ArrayList<Point>();
        var y = field.bottom();
        for (var step : series.steps()) {
            var x = axis.within(step.from());
            points.add(new Point(x, y));
            y = field.bottom() - field.height() * step.count() / top;
            points.add(new Point(x, y));
        }
        points.add(new Point(axis.within(series.end()), y));
        return new Line(points, Stroke.of(series.compared().colour(), 2), false);
    }

    private static int step(int most) {
        for (var step : STEPS) {
            if (most / step < MOST_TICKS) {
                return step;
            }
        }
        return most;
    }
}
