package entente.vistimeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Makes edits of what the browser proposes. It may propose anything: what is not allowed, or names what is not there, is
 * no edit.
 */
final class Proposals {

    private final Changes<Item> items;
    private final Changes<Group> groups;
    private Editing editing = Editing.OFF;

    Proposals(TimelineData data) {
        this.items = data.items;
        this.groups = data.groups;
    }

    void allow(Editing allowed) {
        editing = allowed;
    }

    /** Reads {number, kind, id, type, start, end, group, content}, as {@code editing.ts} proposes it. */
    Optional<ItemEdit> read(JsonNode proposal) {
        try {
            return "add".equals(proposal.path("kind").asString("")) ? adding(proposal) : changing(proposal);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private Optional<ItemEdit> adding(JsonNode proposal) {
        if (!editing.add()) {
            return Optional.empty();
        }
        var type = Item.Type.valueOf(proposal.path("type").asString("box").toUpperCase(Locale.ROOT));
        var end = type.needsEnd() ? Optional.of(time(proposal, "end")) : Optional.<Instant>empty();
        var content = proposal.path("content").asString("");
        var id = "item-" + UUID.randomUUID();
        var item = inGroup(Item.of(id, type, time(proposal, "start"), end, content), proposal);
        return Optional.of(new ItemEdit(number(proposal), ItemEdit.Kind.ADD, Optional.empty(), item));
    }

    private Optional<ItemEdit> changing(JsonNode proposal) {
        var before = items.get(proposal.path("id").asString(""));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var item = before.get();
        var rights = editing.rights(item);
        if ("remove".equals(proposal.path("kind").asString(""))) {
            return Optional.of(new ItemEdit(number(proposal), ItemEdit.Kind.REMOVE, before, item))
                    .filter(edit -> rights.remove());
        }
        var end = item.end().map(old -> time(proposal, "end"));
        var after = inGroup(item.at(time(proposal, "start"), end), proposal);
        var sameTime = after.start().equals(item.start()) && after.end().equals(item.end());
        var sameGroup = after.group().equals(item.group());
        if ((!sameTime && !rights.time()) || (!sameGroup && !rights.group())) {
            return Optional.empty();
        }
        var kind = length(after).equals(length(item)) ? ItemEdit.Kind.MOVE : ItemEdit.Kind.RESIZE;
        return Optional.of(new ItemEdit(number(proposal), kind, before, after));
    }

    private Item inGroup(Item item, JsonNode proposal) {
        var group = proposal.path("group").asString("");
        if (group.isEmpty()) {
            return item;
        }
        if (groups.get(group).isEmpty()) {
            throw new IllegalArgumentException("there is no group " + group);
        }
        return item.inGroup(group);
    }

    private static Duration length(Item item) {
        return Duration.between(item.start(), item.end().orElse(item.start()));
    }

    private static Instant time(JsonNode proposal, String field) {
        return Times.instant(proposal.path(field).asDouble());
    }

    private static int number(JsonNode proposal) {
        return proposal.path("number").asInt();
    }
}
