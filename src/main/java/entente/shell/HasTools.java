package entente.shell;

import com.vaadin.flow.component.Component;

/** A view that has something of its own to show in the top bar. */
public interface HasTools {

    /** The same component each time. */
    Component tools();
}
