package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;

/** A dialog over the page. Escape closes it, and the focus goes back to where it was. */
@Tag("dialog")
final class Dialog extends HtmlContainer {

    private final H2 heading = new H2();
    private final Div body = new Div();
    private final Div actions = new Div();

    /** @param id once in the page */
    Dialog(String id) {
        addClassNames("key-help", "edit-dialog");
        setId(id);
        heading.setId(id + "-heading");
        getElement().setAttribute("aria-labelledby", id + "-heading");
        body.addClassName("edit-dialog-body");
        actions.addClassName("edit-dialog-actions");
        add(heading, body, actions);
    }

    /** Opens it with other contents. */
    void open(String title, Component... contents) {
        heading.setText(title);
        body.removeAll();
        body.add(contents);
        actions.removeAll();
        getElement().executeJs("if (!this.open) this.showModal()");
    }

    /** Adds a button that closes the dialog and does something. */
    Dialog offer(String text, boolean isPrimary, Runnable action) {
        var button = new NativeButton(text, click -> {
            close();
            action.run();
        });
        button.addClassName("bar-button");
        if (isPrimary) {
            button.addClassName("is-primary");
        }
        actions.add(button);
        return this;
    }

    void close() {
        getElement().callJsFunction("close");
    }
}
