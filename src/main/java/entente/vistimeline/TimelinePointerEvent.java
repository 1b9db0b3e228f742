package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something done with the pointer at a place on the timeline. */
public abstract class TimelinePointerEvent extends ComponentEvent<VisTimeline> {

    private final ObjectNode detail;

    /** What is under the pointer. */
    public enum What {
        ITEM,
        BACKGROUND,
        AXIS,
        GROUP_LABEL,
        CUSTOM_TIME,
        CURRENT_TIME,
        /** The timeline, but none of its parts. */
        NOTHING
    }

    /**
     * @param detail {item, group, bar, what, members, time, snapped}, as {@code places.ts} reports it
     */
    protected TimelinePointerEvent(VisTimeline source, boolean fromClient, ObjectNode detail) {
        super(source, fromClient);
        this.detail = detail;
    }

    /** The id of the item under the pointer. */
    public Optional<String> item() {
        return text("item");
    }

    /** The id of the group under the pointer. */
    public Optional<String> group() {
        return text("group");
    }

    /** The id of the time bar under the pointer. */
    public Optional<String> timeBar() {
        return text("bar");
    }

    /** Ids of the items in the cluster under the pointer; empty if there is none. */
    public List<String> clusterMembers() {
        return detail.path("members").valueStream().map(JsonNode::asString).toList();
    }

    public What what() {
        return text("what")
                .map(what -> What.valueOf(what.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(What.NOTHING);
    }

    /** The time under the pointer. */
    public Instant time() {
        return Times.instant(detail.path("time").asDouble());
    }

    /** The time at which an item would come to rest here; see {@link Snap}. */
    public Instant snappedTime() {
        return Times.instant(detail.path("snapped").asDouble());
    }

    final Optional<String> text(String field) {
        return Optional.of(detail.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
