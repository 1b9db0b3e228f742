package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A button, and the fields that it opens. */
final class FilterMenu extends Div {

    private static final String ID = "filter-menu";

    private final Supplier<? extends Component> fields;
    private final List<? extends Registration> approaches;
    private final Div panel = new Div();

    /**
     * A menu that is closed.
     *
     * @param fields what it opens; asked for when the reader first comes near the button, as most never do
     */
    FilterMenu(Supplier<? extends Component> fields) {
        addClassName("filter");
        panel.setId(ID);
        panel.addClassNames("menu", "filter-panel");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", getTranslation("filter.name"));
        add(button(), panel);
        this.fields = fields;
        this.approaches = Stream.of("pointerenter", "focusin")
                .map(approach -> getElement().addEventListener(approach, event -> fill()))
                .toList();
    }

    private NativeButton button() {
        var button = new NativeButton(getTranslation("filter.open"));
        button.addClassName("bar-button");
        button.getElement().setAttribute("popovertarget", ID);
        return button;
    }

    private void fill() {
        if (panel.getComponentCount() == 0) {
            approaches.forEach(Registration::remove);
            panel.add(fields.get());
        }
    }
}
