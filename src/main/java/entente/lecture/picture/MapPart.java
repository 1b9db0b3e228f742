package entente.lecture.picture;

import entente.comparison.Memberships;
import entente.history.Lane;
import entente.history.Membership;
import entente.history.State;
import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Area;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the members on the day on a map of today's borders; those that have no place there are named under it. */
@Component
class MapPart implements Part {

    private static final int MOST_NAMES = 4;

    private final Library library;
    private final Memberships memberships;
    private final SceneWords words;
    private final World world = new World();

    MapPart(Library library, Memberships memberships, SceneWords words) {
        this.library = library;
        this.memberships = memberships;
        this.words = words;
    }

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var heading = Heading.of(words.title(ScenePart.MAP, scene), words.asOf(scene), frame);
        var shapes = new ArrayList<>(heading.shapes());
        var compared = Compared.of(scene, library);
        var belonging = belonging(compared, scene);
        var place = heading.below();
        var legend = Legend.of(legend(compared, scene), place);
        shapes.addAll(legend.shapes());
        var elsewhere = elsewhere(belonging, frame);
        var map = place.below(legend.height())
                .above(elsewhere.size() * Type.of(0.88 * frame.text()).lineHeight());
        var size = Math.min(map.width() / EqualEarth.WIDTH, map.height() / EqualEarth.HEIGHT);
        shapes.add(new Group(words.title(ScenePart.MAP, scene), countries(belonging, map, size)));
        if (!elsewhere.isEmpty()) {
            var type = Type.of(0.88 * frame.text()).in(Palette.MUTED);
            var top = map.y() + size * EqualEarth.HEIGHT + 0.2 * frame.text();
            shapes.add(new Text(
                    elsewhere,
                    frame.x(),
                    top + type.lineHeight() / 2 + type.drop(),
                    type,
                    Anchor.START,
                    frame.width()));
        }
        return shapes;
    }

    /** By state, the colours of what it belongs to. */
    private Map<State, List<Colour>> belonging(List<Compared> compared, Scene scene) {
        var belonging = new LinkedHashMap<State, List<Colour>>();
        for (var each : compared) {
            memberships.on(scene.at(), each.id()).stream()
                    .filter(membership -> membership.status().isMember())
                    .map(Membership::state)
                    .distinct()
                    .flatMap(id -> library.state(id).stream())
                    .forEach(state -> belonging
                            .computeIfAbsent(state, none -> new ArrayList<>())
                            .add(each.colour()));
        }
        return belonging;
    }

    private List<Legend.Entry> legend(List<Compared> compared, Scene scene) {
        var entries = new ArrayList<>(compared.stream()
                .map(each -> new Legend.Entry(
                        List.of(each.colour()),
                        words.text("picture.count", each.name(), memberships.count(scene.at(), each.id()))))
                .toList());
        if (compared.size() > 1) {
            entries.add(new Legend.Entry(compared.stream().map(Compared::colour).toList(), words.text("map.several")));
        }
        return entries;
    }

    private List<Shape> countries(Map<State, List<Colour>> belonging, Frame frame, double size) {
        var fills = new LinkedHashMap<String, List<Colour>>();
        belonging.forEach((state, colours) -> state.iso().ifPresent(iso -> fills.put(iso, colours)));
        var left = frame.x() + (frame.width() - size * EqualEarth.WIDTH) / 2;
        var shapes = new ArrayList<Shape>();
        shapes.add(new Area(
                List.of(EqualEarth.outline(left, frame.y(), size)),
                Look.outlined(Palette.SURFACE, Palette.LINE, 0.75)));
        var others = List.of(Palette.soft(Lane.Colour.GREY));
        for (var country : world.countries()) {
            var fill = Optional.ofNullable(fills.get(country.iso())).orElse(others);
            var rings = country.rings().stream()
                    .map(ring -> EqualEarth.project(ring, left, frame.y(), size))
                    .toList();
            var look = new Look(fill, List.of(Stroke.of(Palette.LINE_STRONG, 0.35)));
            shapes.add(new Group(country.name(), List.of(new Area(rings, look))));
        }
        return shapes;
    }

    /** The lines that name who is not on the map. */
    private List<String> elsewhere(Map<State, List<Colour>> belonging, Frame frame) {
        var names = belonging.keySet().stream()
                .filter(state -> state.iso().filter(world::has).isEmpty())
                .map(State::name)
                .sorted()
                .toList();
        return names.isEmpty()
                ? List.of()
                : Type.of(0.88 * frame.text())
                        .wrap(words.text("map.elsewhere") + " " + String.join(", ", names), frame.width(), MOST_NAMES);
    }
}
