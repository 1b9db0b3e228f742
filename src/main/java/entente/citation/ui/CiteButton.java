package entente.citation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import entente.citation.Citable;
import entente.citation.Citations;
import java.util.List;
import java.util.function.Supplier;

/** A button that opens the citations of what is in the page. */
public final class CiteButton extends Div {

    /**
     * @param things what can be cited when the button is pressed, what one is likeliest to want first
     */
    public CiteButton(Citations citations, Supplier<List<Citable>> things) {
        addClassName("cite");
        var dialog = new CiteDialog(citations);
        var button = new NativeButton(
                getTranslation("cite.open"),
                click -> getUI().ifPresent(ui -> ui.getPage()
                        .fetchCurrentURL(url ->
                                dialog.open(things.get(), url.getProtocol() + "://" + url.getAuthority() + "/"))));
        button.addClassName("bar-button");
        add(button, dialog);
    }
}
