package entente.vistimeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.jspecify.annotations.Nullable;

/** A double-click on an item or on the ground. */
@DomEvent("timeline-double-click")
public class TimelineDoubleClickEvent extends TimelinePointerEvent {

    public TimelineDoubleClickEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.item") @Nullable String item,
            @EventData("event.detail.group") @Nullable String group,
            @EventData("event.detail.time") double time) {
        super(source, fromClient, item, group, time);
    }
}
