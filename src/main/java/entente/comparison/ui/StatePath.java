package entente.comparison.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import entente.comparison.element.ChartKind;
import entente.library.Pack;

/** One state's way through all organizations. */
@Tag("state-path")
@JsModule("./comparison/charts/state-path.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
public final class StatePath extends Chart {

    public StatePath(Pack pack) {
        super(pack, ChartKind.PATH);
    }

    /** Shows a state by its id. */
    public void showState(String state) {
        getElement().setProperty("state", state);
    }

    public Registration addStateListener(ComponentEventListener<StateEvent> listener) {
        return addListener(StateEvent.class, listener);
    }

    /** The reader chose a state. */
    @DomEvent("state-choose")
    public static final class StateEvent extends ComponentEvent<StatePath> {

        private final String state;

        public StateEvent(StatePath source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.state = id;
        }

        /** Its id. */
        public String state() {
            return state;
        }
    }
}
