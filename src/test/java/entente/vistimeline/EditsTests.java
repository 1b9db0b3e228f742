package entente.vistimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EditsTests {

    private static final Instant START = Instant.parse("1914-07-28T00:00:00Z");
    private static final Instant LATER = Instant.parse("1914-08-04T00:00:00Z");

    private final TimelineData data = new TimelineData(new VisTimeline());
    private final List<Object> told = new ArrayList<>();
    private final Edits edits = new Edits(data, (function, arguments) -> told.addAll(List.of(arguments)));

    @BeforeEach
    void allowEverything() {
        edits.allow(Editing.EVERYTHING);
        data.items.put(List.of(Item.point("war", START, "War")));
    }

    @Test
    void withoutAHandlerEverythingAllowedIsAccepted() {
        edits.onProposal(move());

        assertThat(data.items.get("war").orElseThrow().start()).isEqualTo(LATER);
        assertThat(told).startsWith(7, true);
    }

    @Test
    void whatIsAcceptedIsNotSentAgain() {
        data.items.take();

        edits.onProposal(move());

        assertThat(data.items.take().isEmpty()).isTrue();
    }

    @Test
    void whatIsRefusedStays() {
        edits.decideBy(edit -> EditAnswer.refuse("no"));

        edits.onProposal(move());

        assertThat(data.items.get("war").orElseThrow().start()).isEqualTo(START);
        assertThat(told).containsExactly(7, false, "no");
    }

    @Test
    void anEditIsAnsweredLaterAndOnce() {
        var asked = new ArrayList<ItemEdit>();
        edits.decideBy(edit -> {
            asked.add(edit);
            return EditAnswer.later();
        });
        edits.onProposal(move());
        assertThat(told).isEmpty();

        edits.answer(
                asked.getFirst(), EditAnswer.accept(asked.getFirst().after().withContent("Other")));
        edits.answer(asked.getFirst(), EditAnswer.refuse("too late"));

        assertThat(data.items.get("war").orElseThrow().content()).isEqualTo("Other");
        assertThat(told).startsWith(7, true).doesNotContain("too late");
    }

    @Test
    void anotherItemIsNoAnswer() {
        edits.decideBy(edit -> EditAnswer.accept(Item.point("peace", LATER, "Peace")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> edits.onProposal(move()))
                .withMessage("item war was edited and item peace accepted; ids do not change");
        assertThat(told).containsExactly(7, false, "");
    }

    @Test
    void aHandlerThatFailsLeavesNothingPending() {
        edits.decideBy(edit -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> edits.onProposal(move())).hasMessage("broken");
        assertThat(told).containsExactly(7, false, "");
    }

    private static ObjectNode move() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("number", 7)
                .put("kind", "change")
                .put("id", "war")
                .put("start", (double) LATER.toEpochMilli())
                .put("end", (double) LATER.toEpochMilli());
    }
}
