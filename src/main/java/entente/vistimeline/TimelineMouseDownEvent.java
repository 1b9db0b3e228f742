package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** A button of the mouse went down. */
@DomEvent("timeline-mouse-down")
public class TimelineMouseDownEvent extends TimelinePointerEvent {

    public TimelineMouseDownEvent(
            VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
