package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The pointer left an item. */
@DomEvent("item-out")
public class ItemOutEvent extends ComponentEvent<VisTimeline> {

    private final String item;

    public ItemOutEvent(VisTimeline source, boolean fromClient, @EventData("event.detail.item") String item) {
        super(source, fromClient);
        this.item = item;
    }

    /** The id of the item. */
    public String item() {
        return item;
    }
}
