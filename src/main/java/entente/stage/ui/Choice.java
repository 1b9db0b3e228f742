package entente.stage.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** A list to choose one of, with its label before it. */
final class Choice extends NativeLabel {

    private final Element list = new Element("select");

    /**
     * A list of which nothing is chosen yet.
     *
     * @param options what can be chosen, and what each is called, in order
     */
    Choice(String label, Map<String, String> options, Consumer<String> onChoose) {
        addClassName("choice");
        add(new Span(label));
        options.forEach((value, text) -> {
            var option = new Element("option");
            option.setAttribute("value", value).setText(text);
            list.appendChild(option);
        });
        list.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated() && options.containsKey(String.valueOf(event.getValue()))) {
                onChoose.accept(String.valueOf(event.getValue()));
            }
        });
        getElement().appendChild(list);
    }

    void setChosen(String value) {
        list.setProperty("value", value);
    }
}
