package entente.lecture.picture;

import entente.lecture.picture.Shape.Point;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The countries of today: Natural Earth's at 1:110 million, in the TopoJSON of {@code world-atlas}, which the build puts
 * beside this class. Read when first asked for.
 */
final class World {

    private static final String MAP = "entente/lecture/picture/countries-110m.json";
    private static final String CODES = "entente/lecture/picture/codes.json";

    private final SingletonSupplier<List<Country>> countries = SingletonSupplier.of(World::read);
    private final SingletonSupplier<Set<String>> codes = SingletonSupplier.of(
            () -> countries.obtain().stream().map(Country::iso).collect(Collectors.toSet()));

    /**
     * A country.
     *
     * @param iso the code of three letters of ISO 3166-1; empty where there is none
     * @param rings of degrees, longitude and latitude, within -180 to 180
     */
    record Country(String iso, String name, List<List<Point>> rings) {}

    List<Country> countries() {
        return countries.obtain();
    }

    boolean has(String iso) {
        return codes.obtain().contains(iso);
    }

    private static List<Country> read() {
        var json = JsonMapper.builder().build();
        try (var map = open(MAP);
                var codes = open(CODES)) {
            return new Topology(json.readTree(map)).countries(alpha3(json.readTree(codes)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The map of the world is not beside the classes; a build with npm's packages puts it there", e);
        }
    }

    private static InputStream open(String path) throws IOException {
        return new ClassPathResource(path).getInputStream();
    }

    /** From the numbers of ISO 3166-1 to its codes of three letters. */
    private static Map<Integer, String> alpha3(JsonNode codes) {
        var alpha3 = new HashMap<Integer, String>();
        for (var code : codes) {
            alpha3.put(Integer.valueOf(code.get(2).asString()), code.get(1).asString());
        }
        return alpha3;
    }

    /** Reads TopoJSON (specification 1.0): arcs in steps of a grid, shared by the polygons that they bound. */
    private static final class Topology {

        private final JsonNode root;
        private final List<List<Point>> arcs;

        Topology(JsonNode root) {
            this.root = root;
            this.arcs = stream(root.get("arcs")).map(this::arc).toList();
        }

        List<Country> countries(Map<Integer, String> alpha3) {
            return stream(root.get("objects").get("countries").get("geometries"))
                    .map(geometry -> new Country(
                            alpha3.getOrDefault(geometry.path("id").asInt(-1), ""),
                            geometry.path("properties").path("name").asString(""),
                            rings(geometry)))
                    .toList();
        }

        private List<Point> arc(JsonNode steps) {
            var scale = root.get("transform").get("scale");
            var translate = root.get("transform").get("translate");
            var points = new ArrayList<Point>();
            var x = 0L;
            var y = 0L;
            for (var step : steps) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new Point(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble()));
            }
            return points;
        }

        private List<List<Point>> rings(JsonNode geometry) {
            var polygons = geometry.get("type").asString().equals("Polygon")
                    ? List.of(geometry.get("arcs"))
                    : stream(geometry.get("arcs")).toList();
            return polygons.stream()
                    .flatMap(World::stream)
                    .map(this::ring)
                    .flatMap(ring -> Antimeridian.parts(ring).stream())
                    .toList();
        }

        /** The arcs of a ring one after the other; those with a negative number the other way round. */
        private List<Point> ring(JsonNode numbers) {
            var ring = new ArrayList<Point>();
            for (var number : numbers) {
                var place = number.asInt();
                var arc = place < 0 ? arcs.get(~place).reversed() : arcs.get(place);
                ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            return ring;
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
