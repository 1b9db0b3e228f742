package entente.vistimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProposalsTests {

    private static final Instant START = Instant.parse("1914-07-28T00:00:00Z");
    private static final Instant END = Instant.parse("1918-11-11T00:00:00Z");
    private static final Instant LATER = Instant.parse("1914-08-04T00:00:00Z");

    private final TimelineData data = new TimelineData(new VisTimeline());
    private final Proposals proposals = new Proposals(data);

    @Test
    void whatIsNotAllowedIsNoEdit() {
        data.items.put(List.of(Item.range("war", START, END, "War")));

        assertThat(proposals.read(proposal("change", "war", LATER, END))).isEmpty();

        proposals.allow(Editing.of(Editable.TIME));
        assertThat(proposals.read(proposal("change", "war", LATER, END))).isPresent();
        assertThat(proposals.read(proposal("remove", "war", START, END))).isEmpty();
        assertThat(proposals.read(proposal("add", "new", START, END))).isEmpty();
    }

    @Test
    void anItemGoesBeforeTheTimelineUnlessThatOverrides() {
        data.items.put(List.of(Item.range("war", START, END, "War").readOnly()));
        proposals.allow(Editing.EVERYTHING);
        assertThat(proposals.read(proposal("remove", "war", START, END))).isEmpty();

        proposals.allow(Editing.EVERYTHING.overridingItems());
        assertThat(proposals.read(proposal("remove", "war", START, END))).isPresent();
    }

    @Test
    void anotherLengthIsAnotherKindOfEdit() {
        data.items.put(List.of(Item.range("war", START, END, "War")));
        proposals.allow(Editing.EVERYTHING);

        assertThat(proposals.read(proposal("change", "war", LATER, END)).map(ItemEdit::kind))
                .contains(ItemEdit.Kind.RESIZE);
        assertThat(proposals
                        .read(proposal("change", "war", LATER, END.plusSeconds(7 * 86400)))
                        .map(ItemEdit::kind))
                .contains(ItemEdit.Kind.MOVE);
    }

    @Test
    void nonsenseFromTheBrowserIsNoEdit() {
        data.items.put(List.of(Item.range("war", START, END, "War")));
        proposals.allow(Editing.EVERYTHING);

        assertThat(proposals.read(proposal("change", "war", END, START))).isEmpty();
        assertThat(proposals.read(proposal("change", "peace", START, END))).isEmpty();
        assertThat(proposals.read(proposal("change", "war", START, END).put("group", "nowhere")))
                .isEmpty();
        assertThat(proposals.read(proposal("add", "new", START, END).put("type", "<b>")))
                .isEmpty();
        assertThat(proposals.read(proposal("change", "war", START, END).put("start", 1e300)))
                .isEmpty();
    }

    @Test
    void anAddedItemHasAnIdOfTheServers() {
        proposals.allow(Editing.EVERYTHING);

        var item =
                proposals.read(proposal("add", "war", START, END)).orElseThrow().after();

        assertThat(item.id()).startsWith("item-");
        assertThat(item.start()).isEqualTo(START);
    }

    private static ObjectNode proposal(String kind, String id, Instant start, Instant end) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("number", 1)
                .put("kind", kind)
                .put("id", id)
                .put("type", "range")
                .put("start", (double) start.toEpochMilli())
                .put("end", (double) end.toEpochMilli())
                .put("group", "")
                .put("content", "War");
    }
}
