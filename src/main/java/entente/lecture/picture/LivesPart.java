package entente.lecture.picture;

import entente.comparison.Life;
import entente.history.Moment;
import entente.history.Organization;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Stroke;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws when organizations were there, and which took the place of which. */
@Component
class LivesPart implements Part {

    private final Library library;
    private final SceneWords words;

    LivesPart(Library library, SceneWords words) {
        this.library = library;
        this.words = words;
    }

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var heading = Heading.of(words.title(ScenePart.LIVES, scene), words.asOf(scene), frame);
        var shapes = new ArrayList<>(heading.shapes());
        var shown = shown(scene);
        if (shown.isEmpty()) {
            return shapes;
        }
        var last = library.pack().dates().latest();
        var from = begin(shown.getFirst());
        var to = shown.stream()
                .map(each -> end(each).orElse(last))
                .max(LocalDate::compareTo)
                .orElse(last);
        var chart = new BarChart(shown.stream().map(each -> row(each, last)).toList(), from, to, heading.below());
        shapes.addAll(chart.draw(scene.at(), words.day(scene.at())));
        shapes.addAll(successions(shown, chart));
        return shapes;
    }

    private BarChart.Row row(Organization organization, LocalDate last) {
        var bar = new BarChart.Bar(
                begin(organization),
                end(organization).orElse(last),
                Palette.hue(Compared.idea(organization, library)),
                1,
                organization.dates().hasSoftStart(),
                organization.dates().hasSoftEnd());
        return new BarChart.Row(organization.shortTitle(), List.of(bar));
    }

    private static List<Shape> successions(List<Organization> shown, BarChart chart) {
        var shapes = new ArrayList<Shape>();
        for (var later : shown) {
            for (var earlier : shown) {
                if (later.successorOf().contains(earlier.id())) {
                    shapes.add(succession(shown, earlier, later, chart));
                }
            }
        }
        return shapes;
    }

    private static Shape succession(
            List<Organization> shown, Organization earlier, Organization later, BarChart chart) {
        var from = shown.indexOf(earlier);
        var to = shown.indexOf(later);
        var side = Integer.signum(to - from) * chart.halfBar();
        var start = new Point(chart.x(end(earlier).orElse(begin(later))), chart.middle(from) + side);
        var end = new Point(chart.x(begin(later)), chart.middle(to) - side);
        return new Line(List.of(start, end), Stroke.of(Palette.INK, 1.1), true);
    }

    /** Those that are compared, and what came before and after them; all if none are. */
    private List<Organization> shown(Scene scene) {
        var all = library.organizations().stream()
                .sorted(Comparator.comparing(LivesPart::begin))
                .toList();
        var chosen = new HashSet<>(scene.comparison().subjects());
        if (all.stream().noneMatch(each -> chosen.contains(each.id()))) {
            return all;
        }
        var kin = new HashSet<>(chosen);
        for (var each : all) {
            if (chosen.contains(each.id())) {
                kin.addAll(each.successorOf());
            }
            if (each.successorOf().stream().anyMatch(chosen::contains)) {
                kin.add(each.id());
            }
        }
        return all.stream().filter(each -> kin.contains(each.id())).toList();
    }

    private static LocalDate begin(Organization organization) {
        return Life.of(organization).begin().map(Moment::earliest).orElse(LocalDate.MIN);
    }

    private static Optional<LocalDate> end(Organization organization) {
        return Life.of(organization).end().map(Moment::latest);
    }
}
