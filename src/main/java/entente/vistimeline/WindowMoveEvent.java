package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The window is moving. Comes at most every 100 ms; a {@link WindowChangeEvent} follows when it rests. */
@DomEvent("window-move")
public class WindowMoveEvent extends ComponentEvent<VisTimeline> {

    private final TimeWindow window;

    public WindowMoveEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.from") double from,
            @EventData("event.detail.to") double to) {
        super(source, fromClient);
        this.window = new TimeWindow(Times.instant(from), Times.instant(to));
    }

    /** The window as it was on the way. */
    public TimeWindow window() {
        return window;
    }
}
