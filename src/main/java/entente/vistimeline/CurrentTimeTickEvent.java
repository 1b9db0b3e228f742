package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The bar of the present moved on. Comes at most once a second. */
@DomEvent("current-time-tick")
public class CurrentTimeTickEvent extends ComponentEvent<VisTimeline> {

    public CurrentTimeTickEvent(VisTimeline source, boolean fromClient) {
        super(source, fromClient);
    }
}
