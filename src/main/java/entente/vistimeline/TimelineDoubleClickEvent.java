package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** A double-click on an item or on the ground. */
@DomEvent("timeline-double-click")
public class TimelineDoubleClickEvent extends TimelinePointerEvent {

    public TimelineDoubleClickEvent(
            VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
