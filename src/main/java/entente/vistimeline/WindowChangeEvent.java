package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.Instant;

/** The window came to rest after a move, a zoom or a change of the element's size. */
@DomEvent("window-change")
public class WindowChangeEvent extends ComponentEvent<VisTimeline> {

    private final TimeWindow window;
    private final int width;
    private final int height;
    private final boolean byUser;

    public WindowChangeEvent(
            VisTimeline source,
            boolean fromClient,
            @EventData("event.detail.from") double from,
            @EventData("event.detail.to") double to,
            @EventData("event.detail.width") int width,
            @EventData("event.detail.height") int height,
            @EventData("event.detail.byUser") boolean byUser) {
        super(source, fromClient);
        this.window = new TimeWindow(Instant.ofEpochMilli((long) from), Instant.ofEpochMilli((long) to));
        this.width = width;
        this.height = height;
        this.byUser = byUser;
    }

    public TimeWindow window() {
        return window;
    }

    /** The width on which the window is drawn, in CSS pixels. */
    public int width() {
        return width;
    }

    /** The height that groups and items have, in CSS pixels. */
    public int height() {
        return height;
    }

    /** Whether the reader moved it, rather than the server or a change of the element's size. */
    public boolean isByUser() {
        return byUser;
    }
}
