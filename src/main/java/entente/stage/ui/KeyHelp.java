package entente.stage.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The list of the keys of the timeline. */
@Tag("dialog")
final class KeyHelp extends HtmlContainer {

    private static final List<String> KEYS =
            List.of("arrows", "groups", "ends", "pages", "zoom", "enter", "escape", "cursor", "help");

    KeyHelp() {
        addClassName("key-help");
    }

    /** Shows it over the page; Escape closes it, and the focus goes back to where it was. */
    void open() {
        if (getElement().getChildCount() == 0) {
            fill();
        }
        getElement().callJsFunction("showModal");
    }

    private void fill() {
        var heading = new H2(getTranslation("keys.name"));
        heading.setId("key-help-heading");
        getElement().setAttribute("aria-labelledby", "key-help-heading");
        var list = new DescriptionList();
        for (var key : KEYS) {
            list.add(
                    new DescriptionList.Term(getTranslation("key." + key)),
                    new DescriptionList.Description(getTranslation("key." + key + ".does")));
        }
        var close = new NativeButton(
                getTranslation("keys.close"), click -> getElement().callJsFunction("close"));
        close.addClassName("bar-button");
        add(heading, new Paragraph(getTranslation("keys.text")), list, new Div(close));
    }
}
