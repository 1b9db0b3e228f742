package entente.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says in a few words why there is nothing else to show, and leads back. */
abstract class MessagePage extends Div {

    MessagePage() {
        addClassName("message-page");
    }

    /** @param key the prefix of the keys of title and text */
    void say(String key) {
        removeAll();
        add(
                new H1(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")),
                new Anchor("/", getTranslation("error.home")));
    }
}
