package entente.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import entente.library.Library;
import entente.shell.MainLayout;
import entente.stage.Scene;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;
import entente.stage.ui.Stage;
import entente.timeline.TimelineIndex;
import java.util.LinkedHashMap;

/** The timeline beside the comparison. Its state is one scene; the scene is in the address, and so in the history. */
@Route(value = "", layout = MainLayout.class)
public class ExploreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SceneCodec codec;
    private final String title;
    private final ValueSignal<Scene> scene;
    private final SceneNotes notes = new SceneNotes();
    private SceneHistory history = SceneHistory.atStart();

    public ExploreView(Library library, TimelineIndex index, SceneLinks links, SceneCodec codec) {
        this.codec = codec;
        this.title = library.pack().title();
        this.scene = new ValueSignal<>(codec.opening());
        addClassName("explore");
        var heading = new H1(getTranslation("explore.heading", title));
        heading.addClassName("visually-hidden");
        add(
                heading,
                notes,
                new EraStrip(library, links, scene, this::change),
                new Stage(
                        library,
                        index,
                        links,
                        scene,
                        this::change,
                        new DetailsPanel(library, links, scene, this::change)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var single = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> single.put(name, values.getFirst()));
        var reading = codec.read(single);
        notes.show(reading.notes());
        history = SceneHistory.atStart();
        scene.set(reading.scene());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private void change(Scene wanted) {
        var now = scene.peek();
        if (wanted.equals(now)) {
            return;
        }
        var step = history.step(now, wanted);
        history = step.history();
        // Not by Vaadin's History, which would sort the parameters anew and escape what needs no escaping.
        var call = step.replaces() ? "history.replaceState({}, '', $0)" : "history.pushState({}, '', $0)";
        getElement().executeJs(call, codec.query(wanted));
        notes.clear();
        scene.set(wanted);
    }
}
