package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** The pointer came onto another part of the timeline. */
@DomEvent("timeline-mouse-over")
public class TimelineMouseOverEvent extends TimelinePointerEvent {

    public TimelineMouseOverEvent(
            VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
