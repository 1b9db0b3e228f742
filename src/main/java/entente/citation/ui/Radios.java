package entente.citation.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A group of buttons of which one is chosen, at first the first. */
final class Radios<T> extends FieldSet {

    /**
     * @param name of the group, its own in the page
     */
    Radios(String legend, String name, List<T> options, Function<T, String> label, Consumer<T> onChoose) {
        super(legend);
        addClassName("radios");
        for (var option : options) {
            var button = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setProperty("checked", option.equals(options.getFirst()));
            button.addEventListener("change", event -> onChoose.accept(option));
            var row = new NativeLabel();
            row.getElement().appendChild(button);
            row.add(new Span(label.apply(option)));
            add(row);
        }
    }
}
