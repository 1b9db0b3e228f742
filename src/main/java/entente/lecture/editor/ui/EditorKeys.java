package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** The keys of the editor, wherever the focus is. In fields the browser's own undo and redo go first. */
@Tag("editor-keys")
@JsModule("./lecture/editor-keys.ts")
final class EditorKeys extends Component {

    Registration addKeyListener(ComponentEventListener<KeyEvent> listener) {
        return addListener(KeyEvent.class, listener);
    }

    /** A key was pressed. */
    @DomEvent("editor-key")
    public static final class KeyEvent extends ComponentEvent<EditorKeys> {

        private final String command;

        public KeyEvent(EditorKeys source, boolean fromClient, @EventData("event.detail.command") String command) {
            super(source, fromClient);
            this.command = command;
        }

        /** One of save, undo and redo. */
        String command() {
            return command;
        }
    }
}
