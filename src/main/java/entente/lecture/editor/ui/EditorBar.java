package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** What is done with the lecture as a whole: save, undo, redo, look at it, share it. */
final class EditorBar extends Div {

    /** What the bar asks for. */
    interface Actions {

        void save();

        void openRevisions();
    }

    private final NativeButton save;
    private final NativeButton undo;
    private final NativeButton redo;
    private final Anchor preview = new Anchor();
    private final Span state = new Span();

    /** @param previewed where the lecture as it is now is looked at */
    EditorBar(Editor editor, Actions actions, String previewed, Component sharing) {
        addClassName("editor-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("editor.bar"));
        save = button("editor.save", actions::save);
        save.addClassName("is-primary");
        save.getElement().setAttribute("aria-keyshortcuts", "Control+S");
        undo = button("editor.undo", editor::undo);
        undo.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        redo = button("editor.redo", editor::redo);
        redo.getElement().setAttribute("aria-keyshortcuts", "Control+Shift+Z");
        var revisions = button("editor.revisions", actions::openRevisions);
        preview.setText(getTranslation("editor.preview"));
        preview.addClassName("bar-button");
        preview.setTarget(AnchorTarget.BLANK);
        preview.setRouterIgnore(true);
        var file = new Anchor("lectures/" + editor.now().id() + "/lecture.yaml", getTranslation("lectures.file"));
        file.addClassName("bar-button");
        file.setRouterIgnore(true);
        var read = new Anchor("lectures/" + editor.now().id(), getTranslation("editor.read"));
        read.addClassName("bar-button");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        add(save, undo, redo, state, preview, revisions, sharing, file, read);
        Signal.effect(this, () -> {
            var edits = editor.edits().get();
            undo.setEnabled(edits.canUndo());
            redo.setEnabled(edits.canRedo());
            var base = editor.base().get();
            var isChanged = !edits.now().equals(base.lecture());
            save.setEnabled(isChanged);
            state.setText(
                    isChanged ? getTranslation("editor.unsaved") : getTranslation("editor.saved", base.revision()));
            state.setClassName("is-unsaved", isChanged);
            preview.setHref(previewed + "?step=" + editor.selected().get());
        });
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("bar-button");
        return button;
    }
}
