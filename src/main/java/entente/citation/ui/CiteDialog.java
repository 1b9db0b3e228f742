package entente.citation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import entente.citation.Citable;
import entente.citation.CitationStyle;
import entente.citation.Citations;
import java.util.List;

/** Citations to copy: of what, in which style, with or without the sources. */
@Tag("dialog")
final class CiteDialog extends HtmlContainer {

    /** In the page itself, as browsers let a script copy only while it answers the reader. */
    private static final String COPY = """
            this.addEventListener('click', () => {
              const [text, status, copied, byHand] = [$0, $1, $2, $3];
              const select = () => {
                getSelection().selectAllChildren(text);
                status.textContent = byHand;
              };
              if (navigator.clipboard) {
                navigator.clipboard.writeText(text.textContent).then(() => (status.textContent = copied), select);
              } else {
                select();
              }
            })""";

    private final Citations citations;
    private final Pre text = new Pre();
    private final Span status = new Span();
    private Citable what = Citable.page("", "", "", List.of());
    private CitationStyle style = CitationStyle.APA;
    private String address = "";
    private boolean withSources = true;

    CiteDialog(Citations citations) {
        this.citations = citations;
        addClassNames("key-help", "cite-dialog");
        status.getElement().setAttribute("role", "status");
    }

    /**
     * Shows it over the page; Escape closes it, and the focus goes back to where it was.
     *
     * @param newAddress of the application, with a slash at its end
     */
    void open(List<Citable> things, String newAddress) {
        what = things.getFirst();
        style = CitationStyle.APA;
        withSources = true;
        address = newAddress;
        removeAll();
        var heading = new H2(getTranslation("cite.name"));
        heading.setId("cite-heading");
        getElement().setAttribute("aria-labelledby", "cite-heading");
        var choices = new Div(
                new Radios<>(getTranslation("cite.what"), "cite-what", things, Citable::title, chosen -> {
                    what = chosen;
                    write();
                }),
                new Radios<>(
                        getTranslation("cite.style"),
                        "cite-style",
                        List.of(CitationStyle.values()),
                        option -> getTranslation("style." + option.id()),
                        chosen -> {
                            style = chosen;
                            write();
                        }));
        choices.addClassName("cite-choices");
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", getTranslation("cite.text"));
        add(heading, choices, sourcesTick(), text, actions());
        write();
        getElement().callJsFunction("showModal");
    }

    private void write() {
        status.setText("");
        text.setText(citations.text(style, what, address, withSources));
    }

    private NativeLabel sourcesTick() {
        var box = new Element("input").setAttribute("type", "checkbox").setProperty("checked", true);
        box.addPropertyChangeListener("checked", "change", event -> {
            withSources = Boolean.TRUE.equals(event.getValue());
            write();
        });
        var tick = new NativeLabel();
        tick.addClassName("tick");
        tick.getElement().appendChild(box);
        tick.add(new Span(getTranslation("cite.with-sources")));
        return tick;
    }

    private Div actions() {
        var copy = new NativeButton(getTranslation("cite.copy"));
        copy.addClassNames("bar-button", "is-primary");
        copy.getElement()
                .executeJs(
                        COPY,
                        text.getElement(),
                        status.getElement(),
                        getTranslation("cite.copied"),
                        getTranslation("cite.by-hand"));
        var close = new NativeButton(
                getTranslation("keys.close"), click -> getElement().callJsFunction("close"));
        close.addClassName("bar-button");
        var actions = new Div(copy, close, status);
        actions.addClassName("cite-actions");
        return actions;
    }
}
