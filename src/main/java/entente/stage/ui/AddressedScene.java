package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;

/** The scene of a view: in its address, and so in the browser's history. Says what of a link could not be shown. */
public final class AddressedScene implements SceneChanges {

    private final Component view;
    private final SceneCodec codec;
    private final SceneLinks links;
    private final Scene opening;
    private final SceneNotes notes = new SceneNotes();
    private final ValueSignal<Scene> scene;
    private SceneHistory history = SceneHistory.atStart();
    private Scene addressed;

    /**
     * The scene of a view.
     *
     * @param opening what is shown to a reader who asks for nothing in particular
     */
    public AddressedScene(Component view, SceneCodec codec, SceneLinks links, Scene opening) {
        this.view = view;
        this.codec = codec;
        this.links = links;
        this.opening = opening;
        this.addressed = opening;
        this.scene = new ValueSignal<>(addressed);
    }

    public Signal<Scene> scene() {
        return scene;
    }

    /** Where it says what of a link could not be shown; the same component each time. */
    public Component notes() {
        return notes;
    }

    /** Shows the scene of a link. */
    public void open(QueryParameters query) {
        var parameters = query.getParameters();
        var reading = codec.read(parameters, opening);
        notes.show(reading.notes());
        history = SceneHistory.atStart();
        addressed = SceneCodec.namesTime(parameters) ? reading.scene() : links.inView(reading.scene());
        scene.set(addressed);
    }

    @Override
    public void choose(Scene wanted) {
        if (!wanted.equals(scene.peek())) {
            address(wanted, false);
            scene.set(wanted);
        }
    }

    @Override
    public void pass(Scene wanted, boolean resting) {
        if (resting && !wanted.equals(addressed)) {
            address(wanted, true);
        }
        scene.set(wanted);
    }

    private void address(Scene wanted, boolean byGesture) {
        var step = history.step(addressed, wanted, byGesture);
        history = step.history();
        addressed = wanted;
        // Not by Vaadin's History, which would sort the parameters anew and escape what needs no escaping.
        var call = step.replaces() ? "history.replaceState({}, '', $0)" : "history.pushState({}, '', $0)";
        view.getElement().executeJs(call, codec.query(wanted));
        notes.clear();
    }
}
