package entente.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in a few words why there is nothing else to show, and leads back. */
abstract class MessagePage extends Div implements HasDynamicTitle {

    private String title = "";

    MessagePage() {
        addClassName("message-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    /** @param key the prefix of the keys of title and text */
    void say(String key) {
        title = getTranslation(key + ".title");
        removeAll();
        add(new H1(title), new Paragraph(getTranslation(key + ".text")), new Anchor("/", getTranslation("error.home")));
    }
}
