package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.Instant;

/** The user moved a time bar, by dragging or by key. Comes while it moves and once more when it rests. */
@DomEvent("time-bar-move")
public class TimeBarMoveEvent extends ComponentEvent<VisTimeline> {

    private final String bar;
    private final Instant time;
    private final boolean resting;

    public TimeBarMoveEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.bar") String bar,
            @EventData("event.detail.time") double time,
            @EventData("event.detail.resting") boolean resting) {
        super(source, fromClient);
        this.bar = bar;
        this.time = Instant.ofEpochMilli((long) time);
        this.resting = resting;
    }

    /** The id of the time bar. */
    public String bar() {
        return bar;
    }

    /** Where it is now. */
    public Instant time() {
        return time;
    }

    /** Whether the move is over. */
    public boolean isResting() {
        return resting;
    }
}
