package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import entente.database.DatabaseUnavailableException;
import entente.lecture.editor.SaveOutcome;
import java.util.List;
import java.util.Locale;

/** Says what went wrong, or what has to be decided, above the editor. */
final class EditorNotes extends Div {

    EditorNotes() {
        addClassName("scene-notes");
        addClassName("editor-notes");
        getElement().setAttribute("role", "alert");
        clear();
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** Says something, with a button to put it away. */
    void say(String text, Component... more) {
        removeAll();
        add(new Paragraph(text));
        add(more);
        add(new NativeButton(getTranslation("notes.dismiss"), click -> clear()));
        setVisible(true);
    }

    /** Says something that has to be decided on. */
    void ask(Component... contents) {
        removeAll();
        add(contents);
        setVisible(true);
    }

    void sayUnavailable(DatabaseUnavailableException.Reason reason) {
        say(getTranslation("unavailable." + reason.name().toLowerCase(Locale.ROOT)));
    }

    void sayRefused(List<SaveOutcome.Fault> faults) {
        say(
                getTranslation("editor.refused"),
                Faults.of(faults.stream()
                        .map(fault -> fault.step().isPresent()
                                ? getTranslation(
                                        "editor.fault-of-step", fault.step().getAsInt(), fault.what())
                                : fault.what())
                        .toList()));
    }
}
