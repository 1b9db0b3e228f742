package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;

/**
 * Lets the browser keep what is not saved yet, letter by letter. So nothing is lost with a session, a server or a database,
 * and what is found again is offered.
 */
@Tag("draft-keeper")
@JsModule("./lecture/draft-keeper.ts")
final class DraftKeeper extends Component {

    private final String lecture;

    /** @param lecture the id of the lecture */
    DraftKeeper(String lecture) {
        this.lecture = lecture;
        getElement().setProperty("lecture", lecture);
    }

    /** The id of the lecture. */
    String lecture() {
        return lecture;
    }

    /** What the browser is told of. */
    enum Occasion {
        /** Something was typed; the browser may have newer letters. */
        TYPED,
        /** Something changed in another way. */
        CHANGED,
        /** All is saved; nothing has to be kept. */
        SAVED
    }

    /**
     * Keeps what is new.
     *
     * @param draft as {@code DraftWriter} writes it
     */
    void keep(String draft, Occasion occasion) {
        getElement().callJsFunction("keep", draft, occasion.name().toLowerCase(Locale.ROOT));
    }

    /** Forgets what was not saved. */
    void forget() {
        getElement().callJsFunction("forget");
    }

    /** Forgets what was found. */
    void forgetFound() {
        getElement().callJsFunction("forgetFound");
    }

    Registration addFoundListener(ComponentEventListener<FoundEvent> listener) {
        return addListener(FoundEvent.class, listener);
    }

    Registration addReturnListener(ComponentEventListener<ReturnEvent> listener) {
        return addListener(ReturnEvent.class, listener);
    }

    Registration addFailureListener(ComponentEventListener<FailureEvent> listener) {
        return addListener(FailureEvent.class, listener);
    }

    /** The browser keeps nothing. */
    @DomEvent("keep-failed")
    public static final class FailureEvent extends ComponentEvent<DraftKeeper> {

        public FailureEvent(DraftKeeper source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** There is something that was not saved. */
    @DomEvent("draft-found")
    public static final class FoundEvent extends ComponentEvent<DraftKeeper> {

        private final String draft;

        public FoundEvent(DraftKeeper source, boolean fromClient, @EventData("event.detail.draft") String draft) {
            super(source, fromClient);
            this.draft = draft;
        }

        String draft() {
            return draft;
        }
    }

    /** The author came back to this page from another one. */
    @DomEvent("page-return")
    public static final class ReturnEvent extends ComponentEvent<DraftKeeper> {

        public ReturnEvent(DraftKeeper source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
