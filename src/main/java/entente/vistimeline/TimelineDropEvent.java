package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something was dropped on the timeline: what a page drags as text with the JSON {@code {"content": "…"}}. Where adding is
 * allowed it comes to the {@link EditHandler} as well, unless it says {@code "target": "item"}.
 */
@DomEvent("timeline-drop")
public class TimelineDropEvent extends TimelinePointerEvent {

    public TimelineDropEvent(VisTimeline source, boolean fromClient, @EventData("event.detail") ObjectNode detail) {
        super(source, fromClient, detail);
    }

    /** What was dropped. */
    public String content() {
        return text("content").orElse("");
    }
}
