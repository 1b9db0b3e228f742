package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** The pointer moved. Comes at most every 100 ms. */
@DomEvent("timeline-mouse-move")
public class TimelineMouseMoveEvent extends TimelinePointerEvent {

    public TimelineMouseMoveEvent(
            VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
