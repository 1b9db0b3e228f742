package entente.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser sends by itself, with what proves that it comes from this page. */
@Tag("form")
final class PostForm extends HtmlContainer {

    PostForm(String action) {
        addClassName("account-form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        csrf().ifPresent(token -> addHidden(token.getParameterName(), token.getToken()));
    }

    void addHidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
    }

    void addField(String name, String label, String type, String autocomplete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        var text = new NativeLabel(label);
        text.setFor(name);
        add(text, input);
    }

    void addTick(String name, String label) {
        var input = new Input();
        input.setId(name);
        input.setType("checkbox");
        input.getElement().setAttribute("name", name);
        var text = new NativeLabel(label);
        text.setFor(name);
        var line = new Div(input, text);
        line.addClassName("account-tick");
        add(line);
    }

    void addSubmit(String label) {
        var button = new NativeButton(label);
        button.addClassName("account-button");
        button.getElement().setAttribute("type", "submit");
        add(button);
    }

    private static Optional<CsrfToken> csrf() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }
}
