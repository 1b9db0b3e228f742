package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** A click on an item or on the ground. */
@DomEvent("timeline-click")
public class TimelineClickEvent extends TimelinePointerEvent {

    public TimelineClickEvent(VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
