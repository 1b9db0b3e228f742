package entente.lecture.editor;

import entente.lecture.Lecture;
import entente.lecture.Poll;
import entente.lecture.Step;
import entente.stage.SceneCodec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is not saved yet for the browser, which keeps it (see {@code frontend/lecture/draft-keeper.ts}): a lecture as
 * it is, whether or not it could be saved, and only what is new since the browser was told last.
 */
@Component
public class DraftWriter {

    private final JsonMapper json;
    private final SceneCodec scenes;

    DraftWriter(JsonMapper json, SceneCodec scenes) {
        this.json = json;
        this.scenes = scenes;
    }

    /**
     * What the browser has to keep.
     *
     * @param told what it was told last
     */
    public String write(Lecture told, Lecture now, int basedOn) {
        var draft = json.createObjectNode().put("basedOn", basedOn);
        draft.putObject("head")
                .put("title", now.title())
                .put("author", now.author())
                .put("summary", now.summary());
        var order = draft.putArray("order");
        var steps = draft.putObject("steps");
        for (var step : now.steps()) {
            order.add(step.id());
            if (told.step(step.id()).filter(step::equals).isEmpty()) {
                steps.set(step.id(), step(step));
            }
        }
        return json.writeValueAsString(draft);
    }

    private ObjectNode step(Step step) {
        var node = json.createObjectNode()
                .put("title", step.title())
                .put("text", step.text())
                .put("notes", step.notes())
                .put("minutes", Minutes.print(step));
        var scene = node.putObject("scene");
        scenes.write(step.scene()).forEach(scene::put);
        var reveals = node.putArray("reveals");
        step.reveals().forEach(reveal -> reveals.add(RevealText.write(reveal)));
        step.poll().ifPresent(poll -> write(poll, node.putObject("poll")));
        var sources = node.putArray("sources");
        step.sources()
                .forEach(source -> sources.addObject()
                        .put("source", source.source())
                        .put("locator", source.locator().orElse("")));
        return node;
    }

    private static void write(Poll poll, ObjectNode node) {
        node.put("question", poll.question()).put("answer", poll.answer().orElse(""));
        var choices = node.putArray("choices");
        poll.choices().forEach(choices::add);
    }
}
