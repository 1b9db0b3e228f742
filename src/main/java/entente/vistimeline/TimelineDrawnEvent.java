package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The timeline was drawn anew. Comes at most every 250 ms. */
@DomEvent("timeline-drawn")
public class TimelineDrawnEvent extends ComponentEvent<VisTimeline> {

    public TimelineDrawnEvent(VisTimeline source, boolean fromClient) {
        super(source, fromClient);
    }
}
