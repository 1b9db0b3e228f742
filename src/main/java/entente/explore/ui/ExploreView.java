package entente.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import entente.citation.Citations;
import entente.citation.CitedSources;
import entente.citation.ui.CiteButton;
import entente.comparison.Memberships;
import entente.details.ui.CitedThings;
import entente.details.ui.DetailsPanel;
import entente.history.DateText;
import entente.lecture.editor.ui.SceneToolbox;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.shell.HasTools;
import entente.shell.MainLayout;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;
import entente.stage.SceneNeighbours;
import entente.stage.ui.AddressedScene;
import entente.stage.ui.Stage;
import entente.timeline.Timelines;

/** The timeline beside the comparison. Its state is one scene. */
@Route(value = "", layout = MainLayout.class)
public class ExploreView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTools {

    private final String title;
    private final AddressedScene addressed;
    private final Div tools;

    public ExploreView(
            Library library,
            Memberships memberships,
            Timelines timelines,
            SearchIndex searchIndex,
            SceneLinks links,
            SceneNeighbours neighbours,
            SceneCodec codec,
            CitedSources citedSources,
            Citations citations,
            SceneToolbox toolbox) {
        this.title = library.pack().title();
        this.addressed = new AddressedScene(this, codec, links, codec.opening());
        var scene = addressed.scene();
        this.tools = new Div(new SearchBox(links, scene, addressed), toolbox.tools(scene, ""));
        tools.addClassName("view-tools");
        addClassName("explore");
        var cited =
                new CitedThings(library, links, codec, citedSources, DateText.in(getLocale()), this::getTranslation);
        var citing = new CiteButton(citations, () -> cited.of(scene.peek()));
        var heading = new H1(getTranslation("explore.heading", title));
        heading.addClassName("visually-hidden");
        add(
                heading,
                addressed.notes(),
                new EraStrip(library, links, scene, addressed),
                new Stage(
                        library,
                        memberships,
                        timelines,
                        searchIndex,
                        links,
                        neighbours,
                        scene,
                        addressed,
                        new DetailsPanel(library, memberships, timelines, links, scene, addressed, citing)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        addressed.open(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    @Override
    public Component tools() {
        return tools;
    }
}
