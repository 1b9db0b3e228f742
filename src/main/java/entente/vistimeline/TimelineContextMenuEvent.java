package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/** A click that asks for a context menu. The browser's own still opens unless {@link VisTimeline#setContextMenuPrevented} says otherwise. */
@DomEvent("timeline-context-menu")
public class TimelineContextMenuEvent extends TimelinePointerEvent {

    public TimelineContextMenuEvent(
            VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
