package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The user moved a group among the others; vis-timeline's {@code groupDragged}. {@link VisTimeline#getGroups} has the new
 * order already; who does not want it sets the groups in the old one.
 */
@DomEvent("group-move")
public class GroupMoveEvent extends ComponentEvent<VisTimeline> {

    private final String group;
    private final List<String> order;

    public GroupMoveEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.group") String group,
            @EventData("event.detail.order") ArrayNode order) {
        super(source, fromClient);
        this.group = group;
        this.order = order.valueStream().map(JsonNode::asString).toList();
    }

    /** The id of the group that was moved. */
    public String group() {
        return group;
    }

    /** The ids of all groups, as they stand now. */
    public List<String> order() {
        return order;
    }
}
