package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** A button of the mouse went up. */
@DomEvent("timeline-mouse-up")
public class TimelineMouseUpEvent extends TimelinePointerEvent {

    public TimelineMouseUpEvent(VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
