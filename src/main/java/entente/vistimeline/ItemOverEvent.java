package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The pointer came onto an item. */
@DomEvent("item-over")
public class ItemOverEvent extends ComponentEvent<VisTimeline> {

    private final String item;

    public ItemOverEvent(VisTimeline source, boolean fromClient, @EventData("event.detail.item") String item) {
        super(source, fromClient);
        this.item = item;
    }

    /** The id of the item. */
    public String item() {
        return item;
    }
}
