package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DebounceSettings;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.dom.DebouncePhase;

/** The bar of the present moved on. Comes at most once a second. */
@DomEvent(
        value = "current-time-tick",
        debounce =
                @DebounceSettings(
                        timeout = 1000,
                        phases = {DebouncePhase.LEADING, DebouncePhase.INTERMEDIATE}))
public class CurrentTimeTickEvent extends ComponentEvent<VisTimeline> {

    public CurrentTimeTickEvent(VisTimeline source, boolean fromClient) {
        super(source, fromClient);
    }
}
