package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A text field with its label, which tells what is typed while it is typed. */
final class EditField extends Div {

    private static final int PAUSE_MILLIS = 350;
    private static final String VALUE = "value";

    private final Element input;
    private final Span problem = new Span();
    private String shown = "";

    private EditField(String id, String label, Element input) {
        this.input = input;
        addClassName("edit-field");
        var name = new NativeLabel(label);
        name.setFor(id);
        input.setAttribute("id", id).setAttribute("autocomplete", "off");
        problem.addClassName("edit-problem");
        problem.setId(id + "-problem");
        problem.getElement().setAttribute("role", "alert");
        input.setAttribute("aria-describedby", id + "-problem");
        // What is asked for by value() comes with the events after it.
        input.addPropertyChangeListener(VALUE, "change", event -> {});
        add(name);
        getElement().appendChild(input);
        add(problem);
    }

    /** A field of one line. */
    static EditField line(String id, String label, int longest) {
        var input = new Element("input").setAttribute("type", "text");
        return new EditField(id, label, input.setAttribute("maxlength", String.valueOf(longest)));
    }

    /** A field of several lines, which grows with what is in it. */
    static EditField lines(String id, String label, int longest) {
        var input = new Element("textarea").setAttribute("rows", "2");
        return new EditField(id, label, input.setAttribute("maxlength", String.valueOf(longest)));
    }

    /** What is typed is kept by the browser under this name until the server has it. */
    EditField keptAs(String draft) {
        input.setAttribute("data-draft", draft);
        return this;
    }

    EditField hint(String text) {
        input.setAttribute("placeholder", text);
        return this;
    }

    EditField narrow() {
        addClassName("is-narrow");
        return this;
    }

    /**
     * Tells what is typed.
     *
     * @param onType after each pause in typing
     * @param onLeave once one is through with the field
     */
    EditField telling(Consumer<String> onType, Runnable onLeave) {
        input.addPropertyChangeListener(VALUE, "input", event -> {
                    if (event.isUserOriginated()) {
                        tell(onType);
                    }
                })
                .debounce(PAUSE_MILLIS);
        input.addPropertyChangeListener(VALUE, "change", event -> {
            if (event.isUserOriginated()) {
                tell(onType);
            }
        });
        input.addEventListener("blur", event -> onLeave.run());
        return this;
    }

    private void tell(Consumer<String> onType) {
        shown = input.getProperty(VALUE, "");
        onType.accept(shown);
    }

    /** Shows a text, unless what is typed there means the same but for white space at its ends. */
    void show(String text) {
        if (!text.equals(shown.strip())) {
            shown = text;
            input.setProperty(VALUE, text);
        }
    }

    void focus() {
        input.callJsFunction("focus");
    }

    /** Says what is wrong with what was typed; nothing if the text is empty. */
    void showProblem(String text) {
        problem.setText(text);
        input.setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }

    String value() {
        return input.getProperty(VALUE, "");
    }
}
