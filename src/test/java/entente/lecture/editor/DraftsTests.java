package entente.lecture.editor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import entente.lecture.Lecture;
import entente.lecture.Poll;
import entente.stage.SceneCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the browser keeps, written and read again. */
class DraftsTests {

    private static final Lecture SHIPPED = Handouts.shipped("nato-to-2005");

    private final JsonMapper json = JsonMapper.builder().build();
    private final DraftWriter writer = new DraftWriter(json, Handouts.bean(SceneCodec.class));
    private final DraftReader reader = new DraftReader(json, Handouts.bean(SceneCodec.class), Handouts.library());

    @Test
    void shippedLectureIsReadAgainAsItWas() {
        var draft = reader.read(SHIPPED.id(), written(SHIPPED, "at", 1000L)).orElseThrow();

        assertThat(draft.lecture()).isEqualTo(SHIPPED);
        assertThat(draft.basedOn()).isEqualTo(7);
        assertThat(draft.changed()).isEqualTo(Instant.ofEpochSecond(1));
    }

    @Test
    void whatCouldNotBeSavedIsKeptAllTheSame() {
        var odd = Steps.change(
                SHIPPED.titled(""),
                SHIPPED.steps().getFirst().id(),
                step -> step.titled("</script><b>x</b>")
                        .asking(Optional.of(new Poll("", List.of("one"), Optional.empty()))));

        assertThat(reader.read(odd.id(), written(odd, "at", 0L)).orElseThrow().lecture())
                .isEqualTo(odd);
    }

    @Test
    void onlyStepsThatAreNewAreWritten() {
        var step = SHIPPED.steps().get(3).id();
        var changed = Steps.change(SHIPPED, step, each -> each.noted("other"));

        var told = json.readTree(writer.write(SHIPPED, changed, 7));

        assertThat(told.path("steps").propertyNames()).containsExactly(step);
        assertThat(told.path("order").size()).isEqualTo(14);
    }

    @Test
    void whatWasTypedLastCountsOverWhatTheServerKnew() {
        var step = SHIPPED.steps().getFirst().id();
        var kept = (ObjectNode) json.readTree(written(SHIPPED, "at", 0L));
        kept.putObject("typed")
                .put("title", "Typed")
                .put("step:" + step + ":notes", "typed notes")
                .put("step:" + step + ":minutes", "no number")
                .put("step:none:notes", "lost");

        var lecture = reader.read(SHIPPED.id(), kept.toString()).orElseThrow().lecture();

        assertThat(lecture.title()).isEqualTo("Typed");
        assertThat(lecture.steps().getFirst().notes()).isEqualTo("typed notes");
        assertThat(lecture.steps().getFirst().length())
                .isEqualTo(SHIPPED.steps().getFirst().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "{\"order\":[\"a\"]}", "{\"order\":7,\"steps\":[]}"})
    void whatIsNoDraftIsNone(String kept) {
        assertThat(reader.read("sample", kept)).isEmpty();
    }

    private String written(Lecture lecture, String field, long value) {
        var draft = (ObjectNode) json.readTree(writer.write(lecture.of(List.of()), lecture, 7));
        return draft.put(field, value).toString();
    }
}
