package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.dom.DebouncePhase;

/** The timeline was drawn anew. Comes when drawing rested for 100 ms. */
@DomEvent(
        value = "timeline-drawn",
        debounce =
                @DebounceSettings(
                        timeout = 100,
                        phases = {DebouncePhase.TRAILING}))
public class TimelineDrawnEvent extends ComponentEvent<VisTimeline> {

    public TimelineDrawnEvent(VisTimeline source, boolean fromClient) {
        super(source, fromClient);
    }
}
