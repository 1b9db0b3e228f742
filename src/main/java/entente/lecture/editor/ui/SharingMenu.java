package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import entente.lecture.store.Sharing;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Who may read a lecture beside its author, and the address to give them. */
final class SharingMenu extends Div {

    private static final String ID = "sharing-menu";

    private final Map<Sharing, Element> radios = new EnumMap<>(Sharing.class);
    private final Predicate<Sharing> onChoose;
    private final NativeButton open = new NativeButton();
    private final Paragraph address = new Paragraph();
    private Sharing shown;

    /**
     * A menu that is closed.
     *
     * @param onChoose told of what is chosen; whether that could be kept
     */
    SharingMenu(String lecture, Sharing sharing, Predicate<Sharing> onChoose) {
        this.shown = sharing;
        this.onChoose = onChoose;
        addClassName("picker");
        open.addClassName("bar-button");
        open.getElement().setAttribute("popovertarget", ID);
        var panel = new Div();
        panel.setId(ID);
        panel.addClassNames("menu", "sharing-menu");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", getTranslation("sharing.name"));
        for (var each : Sharing.values()) {
            panel.add(radio(each));
        }
        address.addClassName("sharing-address");
        address.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", "lectures/" + lecture);
        panel.add(address);
        add(open, panel);
        show(sharing);
    }

    private void show(Sharing sharing) {
        shown = sharing;
        open.setText(getTranslation("sharing.open", getTranslation("sharing." + word(sharing))));
        radios.forEach((each, radio) -> radio.setProperty("checked", each == sharing));
        address.setVisible(sharing != Sharing.PRIVATE);
    }

    private NativeLabel radio(Sharing sharing) {
        var radio = new Element("input").setAttribute("type", "radio").setAttribute("name", ID);
        radio.addEventListener("change", event -> show(onChoose.test(sharing) ? sharing : shown));
        radios.put(sharing, radio);
        var words = new Div(
                new Span(getTranslation("sharing." + word(sharing))), quiet("sharing." + word(sharing) + ".text"));
        var label = new NativeLabel();
        label.addClassNames("tick", "sharing-choice");
        label.getElement().appendChild(radio);
        label.add(words);
        return label;
    }

    private Span quiet(String key) {
        var text = new Span(getTranslation(key));
        text.addClassName("quiet");
        return text;
    }

    private static String word(Sharing sharing) {
        return sharing.name().toLowerCase(Locale.ROOT);
    }
}
