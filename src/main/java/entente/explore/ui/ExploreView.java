package entente.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import entente.citation.Citations;
import entente.citation.CitedSources;
import entente.citation.ui.CiteButton;
import entente.comparison.Memberships;
import entente.history.DateText;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.shell.HasTools;
import entente.shell.MainLayout;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;
import entente.stage.SceneNeighbours;
import entente.stage.ui.Stage;
import entente.timeline.Timelines;

/** The timeline beside the comparison. Its state is one scene; the scene is in the address, and so in the history. */
@Route(value = "", layout = MainLayout.class)
public class ExploreView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTools, SceneChanges {

    private final SceneCodec codec;
    private final SceneLinks links;
    private final String title;
    private final ValueSignal<Scene> scene;
    private final SceneNotes notes = new SceneNotes();
    private final SearchBox search;
    private SceneHistory history = SceneHistory.atStart();
    private Scene addressed;

    public ExploreView(
            Library library,
            Memberships memberships,
            Timelines timelines,
            SearchIndex searchIndex,
            SceneLinks links,
            SceneNeighbours neighbours,
            SceneCodec codec,
            CitedSources citedSources,
            Citations citations) {
        this.codec = codec;
        this.links = links;
        this.title = library.pack().title();
        this.addressed = codec.opening();
        this.scene = new ValueSignal<>(addressed);
        this.search = new SearchBox(links, scene, this);
        addClassName("explore");
        var cited =
                new CitedThings(library, links, codec, citedSources, DateText.in(getLocale()), this::getTranslation);
        var citing = new CiteButton(citations, () -> cited.of(scene.peek()));
        var heading = new H1(getTranslation("explore.heading", title));
        heading.addClassName("visually-hidden");
        add(
                heading,
                notes,
                new EraStrip(library, links, scene, this),
                new Stage(
                        library,
                        timelines,
                        searchIndex,
                        links,
                        neighbours,
                        scene,
                        this,
                        new DetailsPanel(library, memberships, timelines, links, scene, this, citing)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var reading = codec.read(parameters);
        notes.show(reading.notes());
        history = SceneHistory.atStart();
        addressed = SceneCodec.namesTime(parameters) ? reading.scene() : links.inView(reading.scene());
        scene.set(addressed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    @Override
    public Component tools() {
        return search;
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
        getElement().executeJs(call, codec.query(wanted));
        notes.clear();
    }
}
