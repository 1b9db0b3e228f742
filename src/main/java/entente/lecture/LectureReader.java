package entente.lecture;

import entente.comparison.CellId;
import entente.history.Reference;
import entente.library.LectureFile;
import entente.library.Library;
import entente.library.Problem;
import entente.stage.SceneCodec;
import entente.stage.SceneNote;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes lectures of files that have the shape of one. What their scenes name that the pack does not have is left out of the
 * scene, and told as a problem: those who open a lecture of their own want the rest, those who ship one want none.
 */
@Component
public class LectureReader {

    /** Without one of them most of a scene can't be told to be right or wrong. */
    private static final List<String> DAYS = List.of("from", "to", "at");

    private final Library library;
    private final SceneCodec scenes;
    private final StepCheck check;

    LectureReader(Library library, SceneCodec scenes, StepCheck check) {
        this.library = library;
        this.scenes = scenes;
        this.check = check;
    }

    public LectureReading read(LectureFile file) {
        var problems = new ArrayList<>(file.problems());
        var reader = new Reader(file, problems);
        if (problems.isEmpty()) {
            var lecture = reader.lecture();
            return new LectureReading(Optional.of(lecture), inReadingOrder(problems));
        }
        reader.check();
        return new LectureReading(Optional.empty(), inReadingOrder(problems));
    }

    private static List<Problem> inReadingOrder(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    /** Reads one file. */
    private final class Reader {

        private final LectureFile file;
        private final List<Problem> problems;

        Reader(LectureFile file, List<Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        Lecture lecture() {
            var root = file.root();
            var steps = new ArrayList<Step>();
            for (var i = 0; i < root.path("steps").size(); i++) {
                steps.add(step(root.path("steps").path(i), "/steps/" + i));
            }
            checkIds();
            return new Lecture(
                    text(root, "id"), text(root, "title"), text(root, "author"), text(root, "summary"), steps);
        }

        /** Tells what is wrong with that which has the expected shape, although the file as a whole has not. */
        void check() {
            var steps = file.root().path("steps");
            if (!steps.isArray() || !file.isSound("/steps")) {
                return;
            }
            for (var i = 0; i < steps.size(); i++) {
                var at = "/steps/" + i;
                if (file.isWhollySound(at)) {
                    step(steps.path(i), at);
                } else if (file.isSound(at + "/scene")) {
                    checkScene(steps.path(i).path("scene"), at + "/scene");
                }
            }
            checkIds();
        }

        /** A scene is only known to be wrong in what is sound, and does not follow from what is not. */
        private void checkScene(JsonNode scene, String at) {
            var parameters = parameters(scene);
            parameters.keySet().removeIf(parameter -> !file.isWhollySound(at + "/" + parameter));
            if (parameters.keySet().containsAll(DAYS)) {
                scenes.read(parameters, scenes.opening())
                        .notes()
                        .forEach(note -> report(at + "/" + note.parameter(), Refusals.of(note)));
            }
        }

        private void checkIds() {
            var steps = file.root().path("steps");
            var places = new LinkedHashMap<String, Integer>();
            for (var i = 0; i < steps.size(); i++) {
                var id = steps.path(i).path("id").asString("");
                var first = id.isEmpty() ? null : places.putIfAbsent(id, i);
                if (first != null) {
                    report("/steps/" + i + "/id", "the id “" + id + "” is that of step " + (first + 1) + " already");
                }
            }
        }

        private Step step(JsonNode node, String at) {
            var parameters = parameters(node.path("scene"));
            var reading = scenes.read(parameters, scenes.opening());
            reading.notes().forEach(note -> report(at + "/scene/" + note.parameter(), Refusals.of(note)));
            var step = new Step(
                    text(node, "id"),
                    text(node, "title"),
                    text(node, "text"),
                    text(node, "notes"),
                    length(node.path("minutes")),
                    reading.scene(),
                    elements(node.path("reveals")).stream().map(Reader::reveal).toList(),
                    poll(node.path("poll")),
                    sources(node.path("sources"), at));
            var asked = reading.notes().stream().map(SceneNote::parameter).collect(Collectors.toSet());
            check.problems(step, asked).forEach((place, what) -> report(at + place, what));
            return step;
        }

        private List<Reference> sources(JsonNode nodes, String at) {
            var known = new ArrayList<Reference>();
            for (var i = 0; i < nodes.size(); i++) {
                var source = text(nodes.path(i), "source");
                if (library.source(source).isPresent()) {
                    known.add(new Reference(
                            source, optional(nodes.path(i), "locator").map(Texts::line)));
                } else {
                    report(at + "/sources/" + i + "/source", "there is no source “" + source + "” in the pack");
                }
            }
            return known;
        }

        private void report(String pointer, String what) {
            problems.add(file.problemAt(pointer, what));
        }

        private static Map<String, List<String>> parameters(JsonNode scene) {
            var parameters = new LinkedHashMap<String, List<String>>();
            scene.properties()
                    .forEach(property -> parameters.put(property.getKey(), List.of(joined(property.getValue()))));
            return parameters;
        }

        private static String joined(JsonNode value) {
            return value.isArray()
                    ? elements(value).stream().map(JsonNode::asString).collect(Collectors.joining(","))
                    : value.asString();
        }

        private static Reveal reveal(JsonNode node) {
            if (node.has("row")) {
                return new Reveal.Row(text(node, "row"));
            }
            if (node.has("cell")) {
                var parts = text(node, "cell").split(":", 2);
                return new Reveal.Cell(new CellId(parts[0], parts[1]));
            }
            return new Reveal.Entry(text(node, "entry"));
        }

        private static Optional<Poll> poll(JsonNode node) {
            return node.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(new Poll(
                            text(node, "question"),
                            elements(node.path("choices")).stream()
                                    .map(JsonNode::asString)
                                    .toList(),
                            optional(node, "answer")));
        }

        private static Duration length(JsonNode minutes) {
            return minutes.isMissingNode()
                    ? Duration.ZERO
                    : Duration.ofSeconds(new BigDecimal(minutes.asString())
                            .multiply(BigDecimal.valueOf(60))
                            .longValueExact());
        }

        private static List<JsonNode> elements(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false).toList();
        }

        private static String text(JsonNode node, String field) {
            return Texts.clean(node.path(field).asString(""));
        }

        private static Optional<String> optional(JsonNode node, String field) {
            return Optional.of(text(node, field)).filter(text -> !text.isEmpty());
        }
    }
}
