package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The user wrote on the marker of a time bar. Comes while one writes and once more when it is done. */
@DomEvent("time-bar-marker")
public class TimeBarMarkerEvent extends ComponentEvent<VisTimeline> {

    private final String bar;
    private final String text;
    private final boolean done;

    public TimeBarMarkerEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.bar") String bar,
            @EventData("event.detail.text") String text,
            @EventData("event.detail.done") boolean done) {
        super(source, fromClient);
        this.bar = bar;
        this.text = text;
        this.done = done;
    }

    /** The id of the time bar. */
    public String bar() {
        return bar;
    }

    /** What stands on the marker now. */
    public String text() {
        return text;
    }

    /** Whether the user left it. */
    public boolean isDone() {
        return done;
    }
}
