package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The user wants to see or change more of an item that may be edited: by double-click, or by F2. */
@DomEvent("item-open")
public class ItemOpenEvent extends ComponentEvent<VisTimeline> {

    private final String item;

    public ItemOpenEvent(VisTimeline source, boolean fromClient, @EventData("event.detail.item") String item) {
        super(source, fromClient);
        this.item = item;
    }

    /** The id of the item. */
    public String item() {
        return item;
    }
}
