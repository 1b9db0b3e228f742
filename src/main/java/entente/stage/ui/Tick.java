package entente.stage.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A box to tick, with its label. */
final class Tick extends NativeLabel {

    private final Element box = new Element("input");

    Tick(String text, Consumer<Boolean> onTick) {
        addClassName("tick");
        box.setAttribute("type", "checkbox");
        box.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                onTick.accept(Boolean.TRUE.equals(event.getValue()));
            }
        });
        getElement().appendChild(box);
        add(new Span(text));
    }

    void setTicked(boolean ticked) {
        box.setProperty("checked", ticked);
    }
}
