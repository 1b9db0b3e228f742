package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;

/** The keys of the editor. In fields the browser's own undo and redo go first. */
final class EditorKeys {

    private static final String COMMAND = "(event.ctrlKey || event.metaKey) && !event.altKey";
    private static final String OUTSIDE_FIELDS = " && !event.target.matches('input, textarea, select')";
    private static final String TAKEN = " && (event.preventDefault(), true)";

    private EditorKeys() {}

    static void listen(Component editor, Runnable save, Runnable undo, Runnable redo) {
        on(editor, " && event.key.toLowerCase() === 's'", save);
        on(editor, " && !event.shiftKey && event.key.toLowerCase() === 'z'" + OUTSIDE_FIELDS, undo);
        on(
                editor,
                " && (event.key.toLowerCase() === 'y' || (event.shiftKey && event.key.toLowerCase() === 'z'))"
                        + OUTSIDE_FIELDS,
                redo);
    }

    private static void on(Component editor, String keys, Runnable action) {
        editor.getElement().addEventListener("keydown", event -> action.run()).setFilter(COMMAND + keys + TAKEN);
    }
}
