package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A button, and the fields that it opens. */
final class FieldsMenu extends Div {

    private final Supplier<? extends Component> fields;
    private final List<? extends Registration> approaches;
    private final String id;
    private final Div panel = new Div();

    /**
     * A menu that is closed.
     *
     * @param id of the element that holds the fields
     * @param text on the button
     * @param name of what it opens
     * @param fields what it opens; asked for when the reader first comes near the button, as most never do
     */
    FieldsMenu(String id, String text, String name, Supplier<? extends Component> fields) {
        this.id = id;
        addClassName("filter");
        panel.setId(id);
        panel.addClassNames("menu", "filter-panel");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", name);
        add(button(text), panel);
        this.fields = fields;
        this.approaches = Stream.of("pointerenter", "focusin")
                .map(approach -> getElement().addEventListener(approach, event -> fill()))
                .toList();
    }

    private NativeButton button(String text) {
        var button = new NativeButton(text);
        button.addClassName("bar-button");
        button.getElement().setAttribute("popovertarget", id);
        return button;
    }

    private void fill() {
        if (panel.getComponentCount() == 0) {
            approaches.forEach(Registration::remove);
            panel.add(fields.get());
        }
    }
}
