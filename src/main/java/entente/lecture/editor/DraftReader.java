package entente.lecture.editor;

import entente.history.Reference;
import entente.lecture.Lecture;
import entente.lecture.Poll;
import entente.lecture.Step;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a browser kept (see {@link DraftWriter}), and with it what was typed there that never reached the server. What
 * makes no sense in it is left out.
 */
@Component
public class DraftReader {

    /** What is longer was not kept by the editor. */
    static final int LONGEST = 5_000_000;

    /** Changes one text of a step. */
    private static final Map<String, BiFunction<Step, String, Step>> TYPED = Map.of(
            "title",
            Step::titled,
            "text",
            Step::saying,
            "notes",
            Step::noted,
            "minutes",
            (step, text) -> Minutes.read(text).map(step::lasting).orElse(step),
            "poll-question",
            (step, text) -> step.asking(step.poll().map(poll -> poll.asking(text))),
            "poll-choices",
            (step, text) -> step.asking(step.poll().map(poll -> poll.offering(text))));

    private final JsonMapper json;
    private final SceneCodec scenes;
    private final Library library;

    DraftReader(JsonMapper json, SceneCodec scenes, Library library) {
        this.json = json;
        this.scenes = scenes;
        this.library = library;
    }

    /** Empty if it is no draft. */
    public Optional<Draft> read(String id, String kept) {
        if (kept.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var draft = json.readTree(kept);
            var steps = steps(draft);
            return steps.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Draft(
                            lecture(id, draft, steps),
                            draft.path("basedOn").asInt(0),
                            Instant.ofEpochMilli(draft.path("at").asLong(0))));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Lecture lecture(String id, JsonNode draft, List<Step> steps) {
        var head = draft.path("head");
        var typed = draft.path("typed");
        return new Lecture(
                id,
                typed.path("title").asString(text(head, "title")),
                typed.path("author").asString(text(head, "author")),
                typed.path("summary").asString(text(head, "summary")),
                steps);
    }

    private List<Step> steps(JsonNode draft) {
        return stream(draft.path("order"))
                .map(JsonNode::asString)
                .distinct()
                .filter(id -> draft.path("steps").has(id))
                .limit(Lecture.MOST_STEPS)
                .map(id -> typed(step(id, draft.path("steps").path(id)), draft.path("typed")))
                .toList();
    }

    private static Step typed(Step step, JsonNode typed) {
        var changed = step;
        for (var field : TYPED.entrySet()) {
            var text = typed.path("step:" + step.id() + ":" + field.getKey());
            if (text.isString()) {
                changed = field.getValue().apply(changed, text.asString());
            }
        }
        return changed;
    }

    private Step step(String id, JsonNode node) {
        return new Step(
                id,
                text(node, "title"),
                text(node, "text"),
                text(node, "notes"),
                Minutes.read(text(node, "minutes")).orElse(Duration.ZERO),
                scene(node.path("scene")),
                stream(node.path("reveals"))
                        .flatMap(reveal -> RevealText.read(reveal.asString()).stream())
                        .toList(),
                node.has("poll") ? Optional.of(poll(node.path("poll"))) : Optional.empty(),
                stream(node.path("sources"))
                        .map(source -> new Reference(text(source, "source"), filled(text(source, "locator"))))
                        .filter(source -> library.source(source.source()).isPresent())
                        .toList());
    }

    private Scene scene(JsonNode node) {
        var parameters = node.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        property -> List.of(property.getValue().asString()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return scenes.read(parameters, scenes.opening()).scene();
    }

    private static Poll poll(JsonNode node) {
        return new Poll(
                text(node, "question"),
                stream(node.path("choices")).map(JsonNode::asString).toList(),
                filled(text(node, "answer")));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isBlank());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
