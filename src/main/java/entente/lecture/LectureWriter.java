package entente.lecture;

import entente.history.Reference;
import entente.stage.Scene;
import entente.stage.SceneCodec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes a lecture as one file of the pack's form, which {@link LectureReader} reads again as the same lecture. What is not
 * said is left out, prose stands in blocks that people edit and git compares line by line.
 *
 * <p>Two things are not kept: lengths are written to the nearest half minute, and whether the timeline of a scene was
 * shown as a list is its reader's own affair.
 */
@Component
public class LectureWriter {

    private final SceneCodec scenes;

    LectureWriter(SceneCodec scenes) {
        this.scenes = scenes;
    }

    /** The file's text. It is not checked: a lecture without a title gives a file that no one can read. */
    public String write(Lecture lecture) {
        return new YamlRecord()
                .put("id", lecture.id())
                .put("title", lecture.title())
                .put("author", lecture.author())
                .putProse("summary", lecture.summary())
                .putRecords("steps", lecture.steps().stream().map(this::step).toList(), 1)
                .document();
    }

    private YamlRecord step(Step step) {
        return new YamlRecord()
                .put("id", step.id())
                .put("title", step.title())
                .putProse("text", step.text())
                .putProse("notes", step.notes())
                .putValue("minutes", minutes(step))
                .putRecord("scene", scene(step.scene()))
                .putRecords(
                        "reveals",
                        step.reveals().stream().map(LectureWriter::reveal).toList(),
                        0)
                .putRecord("poll", step.poll().map(LectureWriter::poll).orElseGet(YamlRecord::new))
                .putRecords(
                        "sources",
                        step.sources().stream().map(LectureWriter::source).toList(),
                        0);
    }

    private static String minutes(Step step) {
        var halves = Math.round(step.length().toSeconds() / 30.0);
        return halves == 0 ? "" : halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private YamlRecord scene(Scene scene) {
        var record = new YamlRecord();
        var shown = scene.through(scene.lens().asList(false));
        scenes.write(shown).forEach((name, value) -> {
            if (SceneCodec.isList(name)) {
                record.putList(name, List.of(value.split(",")));
            } else if (SceneCodec.isNumber(name)) {
                record.putValue(name, value);
            } else {
                record.put(name, value);
            }
        });
        return record;
    }

    private static YamlRecord reveal(Reveal reveal) {
        return switch (reveal) {
            case Reveal.Row(String id) -> new YamlRecord().put("row", id);
            case Reveal.Cell cell ->
                new YamlRecord()
                        .put("cell", cell.cell().row() + ":" + cell.cell().column());
            case Reveal.Entry(String id) -> new YamlRecord().put("entry", id);
        };
    }

    private static YamlRecord poll(Poll poll) {
        return new YamlRecord()
                .put("question", poll.question())
                .putList("choices", poll.choices())
                .put("answer", poll.answer().orElse(""));
    }

    private static YamlRecord source(Reference reference) {
        return new YamlRecord()
                .put("source", reference.source())
                .put("locator", reference.locator().map(Texts::line).orElse(""));
    }
}
