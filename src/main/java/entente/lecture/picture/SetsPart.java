package entente.lecture.picture;

import entente.comparison.Memberships;
import entente.history.Lane;
import entente.history.Membership;
import entente.history.State;
import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Circle;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws who belongs to which on the day: every combination with its number and its states (an UpSet chart). */
@Component
class SetsPart implements Part {

    private static final double COLUMN = 3.6;
    private static final double ROW = 1.9;

    private final Library library;
    private final Memberships memberships;
    private final SceneWords words;

    SetsPart(Library library, Memberships memberships, SceneWords words) {
        this.library = library;
        this.memberships = memberships;
        this.words = words;
    }

    /** States that belong to the same organizations, and to no other of those compared. */
    private record Combination(List<Compared> organizations, List<String> states) {}

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var heading = Heading.of(words.title(ScenePart.SETS, scene), words.asOf(scene), frame);
        var shapes = new ArrayList<>(heading.shapes());
        var place = heading.below();
        var compared = Compared.of(scene, library).stream()
                .filter(each -> !memberships.of(each.id()).isEmpty())
                .toList();
        var found = combinations(compared, scene);
        if (found.isEmpty()) {
            var type = Type.of(frame.text()).in(Palette.MUTED);
            shapes.add(Text.line(
                    words.text("sets.none-belong", words.day(scene.at())),
                    place.x(),
                    place.y() + 1.2 * frame.text(),
                    type,
                    place.width()));
            return shapes;
        }
        var dots = ROW * frame.text() * compared.size();
        var bars = Math.max(4 * frame.text(), 0.4 * (place.height() - dots));
        shapes.addAll(chart(compared, found, place, bars));
        shapes.addAll(names(found, place.below(bars + dots + 0.8 * frame.text())));
        return shapes;
    }

    /** The largest first. */
    private List<Combination> combinations(List<Compared> compared, Scene scene) {
        var places = new TreeMap<String, TreeSet<Integer>>();
        for (var place = 0; place < compared.size(); place++) {
            for (var membership : memberships.on(scene.at(), compared.get(place).id())) {
                if (membership.status().isMember()) {
                    places.computeIfAbsent(name(membership), name -> new TreeSet<>())
                            .add(place);
                }
            }
        }
        return places.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> List.copyOf(entry.getValue()),
                        Collectors.mapping(entry -> entry.getKey(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new Combination(
                        entry.getKey().stream().map(compared::get).toList(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Combination each) -> -each.states().size())
                        .thenComparing(each -> each.organizations().size())
                        .thenComparing(each -> each.states().getFirst()))
                .toList();
    }

    private String name(Membership membership) {
        return library.state(membership.state()).map(State::name).orElse(membership.state());
    }

    private static List<Shape> chart(List<Compared> compared, List<Combination> found, Frame frame, double barsHeight) {
        var type = Type.of(frame.text());
        var widest = compared.stream()
                .mapToDouble(each -> type.inBold().width(each.name()))
                .max()
                .orElse(0);
        var names = Math.min(widest + frame.text(), 0.35 * frame.width());
        var column = Math.min(COLUMN * frame.text(), (frame.width() - names) / found.size());
        var row = ROW * frame.text();
        var shapes = new ArrayList<Shape>();
        for (var i = 0; i < compared.size(); i++) {
            var middle = frame.y() + barsHeight + (i + 0.5) * row;
            shapes.add(Text.line(
                    compared.get(i).name(),
                    frame.x() + names - 0.6 * frame.text(),
                    middle + type.drop(),
                    type.inBold(),
                    Anchor.END,
                    names - 0.6 * frame.text()));
        }
        var most = found.getFirst().states().size();
        for (var i = 0; i < found.size(); i++) {
            var middle = frame.x() + names + (i + 0.5) * column;
            shapes.add(new Group(
                    nameOf(found.get(i)), column(found.get(i), compared, frame, middle, column, barsHeight, most)));
        }
        return shapes;
    }

    private static List<Shape> column(
            Combination combination,
            List<Compared> compared,
            Frame frame,
            double middle,
            double width,
            double barsHeight,
            int most) {
        var type = Type.of(frame.text()).inBold();
        var row = ROW * frame.text();
        var base = frame.y() + barsHeight - 0.5 * frame.text();
        var high = (barsHeight - 2.2 * frame.text()) * combination.states().size() / most;
        var shapes = new ArrayList<Shape>();
        shapes.add(Box.rounded(
                middle - 0.34 * width, base - high, 0.68 * width, high, 2, Look.filled(Palette.hue(Lane.Colour.GREY))));
        shapes.add(Text.line(
                String.valueOf(combination.states().size()),
                middle,
                base - high - 0.35 * frame.text(),
                type,
                Anchor.MIDDLE,
                width));
        var belonging =
                combination.organizations().stream().map(compared::indexOf).toList();
        var top = frame.y() + barsHeight + 0.5 * row;
        if (belonging.size() > 1) {
            shapes.add(Line.of(
                    middle,
                    top + belonging.getFirst() * row,
                    middle,
                    top + belonging.getLast() * row,
                    Stroke.of(Palette.MUTED, 1.5)));
        }
        for (var i = 0; i < compared.size(); i++) {
            var fill = belonging.contains(i) ? compared.get(i).colour() : Palette.soft(Lane.Colour.GREY);
            shapes.add(
                    new Circle(middle, top + i * row, Math.min(0.55 * frame.text(), 0.4 * width), Look.filled(fill)));
        }
        return shapes;
    }

    private static String nameOf(Combination combination) {
        return combination.organizations().stream().map(Compared::name).collect(Collectors.joining(" + "));
    }

    /** Who they are, as many combinations as have room. */
    private List<Shape> names(List<Combination> found, Frame frame) {
        var type = Type.of(0.88 * frame.text());
        var shapes = new ArrayList<Shape>();
        var y = frame.y();
        for (var combination : found) {
            var organizations = combination.organizations().size() == 1
                    ? words.text(
                            "sets.only", combination.organizations().getFirst().name())
                    : nameOf(combination);
            var text = organizations + " (" + combination.states().size() + "): "
                    + String.join(", ", combination.states());
            var room = (int) ((frame.bottom() - y) / type.lineHeight());
            if (room < 1) {
                break;
            }
            var lines = type.wrap(text, frame.width(), room);
            shapes.add(new Text(
                    lines, frame.x(), y + type.lineHeight() / 2 + type.drop(), type, Anchor.START, frame.width()));
            y += lines.size() * type.lineHeight() + 0.3 * frame.text();
        }
        return shapes;
    }
}
