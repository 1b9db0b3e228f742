package entente.vistimeline;

import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DebouncePhase;
import tools.jackson.databind.node.ObjectNode;

/** The pointer moved. Comes at most every 100 ms. */
@DomEvent(
        value = "timeline-mouse-move",
        debounce = @DebounceSettings(timeout = 100, phases = DebouncePhase.INTERMEDIATE))
public class TimelineMouseMoveEvent extends TimelinePointerEvent {

    public TimelineMouseMoveEvent(
            VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }
}
