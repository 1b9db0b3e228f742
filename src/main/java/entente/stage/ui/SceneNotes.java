package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import entente.stage.SceneNote;
import java.util.List;
import java.util.Locale;

/** Says what of a link could not be shown. */
final class SceneNotes extends Div {

    SceneNotes() {
        addClassName("scene-notes");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<SceneNote> notes) {
        removeAll();
        setVisible(!notes.isEmpty());
        if (notes.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(text(note))));
        add(
                new Paragraph(getTranslation("notes.heading")),
                list,
                new NativeButton(getTranslation("notes.dismiss"), click -> clear()));
    }

    void clear() {
        show(List.of());
    }

    private String text(SceneNote note) {
        var reason = note.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("notes." + reason, note.parameter(), note.value());
    }
}
