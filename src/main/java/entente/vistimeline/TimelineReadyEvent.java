package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The timeline was drawn for the first time since it was attached. */
@DomEvent("timeline-ready")
public class TimelineReadyEvent extends ComponentEvent<VisTimeline> {

    public TimelineReadyEvent(VisTimeline source, boolean fromClient) {
        super(source, fromClient);
    }
}
