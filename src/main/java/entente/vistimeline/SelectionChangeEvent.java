package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The user selected other items, or none. */
@DomEvent("selection-change")
public class SelectionChangeEvent extends ComponentEvent<VisTimeline> {

    private final Set<String> selection;

    public SelectionChangeEvent(VisTimeline source, boolean fromClient, @EventData("event.detail.ids") ArrayNode ids) {
        super(source, fromClient);
        this.selection = ids(ids);
    }

    /** Ids of the selected items; of a cluster, those of its members. */
    public Set<String> selection() {
        return selection;
    }

    static Set<String> ids(JsonNode ids) {
        return ids.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
