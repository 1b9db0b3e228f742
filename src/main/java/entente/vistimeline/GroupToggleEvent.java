package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The user folded the groups of a group away, or showed them again. */
@DomEvent("group-toggle")
public class GroupToggleEvent extends ComponentEvent<VisTimeline> {

    private final String group;
    private final boolean expanded;

    public GroupToggleEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.group") String group,
            @EventData("event.detail.expanded") boolean expanded) {
        super(source, fromClient);
        this.group = group;
        this.expanded = expanded;
    }

    /** The id of the group. */
    public String group() {
        return group;
    }

    public boolean isExpanded() {
        return expanded;
    }
}
