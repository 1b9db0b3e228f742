package entente.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import entente.citation.Citations;
import entente.citation.CitedSources;
import entente.citation.ui.CiteButton;
import entente.comparison.Memberships;
import entente.comparison.ui.Chart;
import entente.comparison.ui.CursorPlayer;
import entente.comparison.ui.MembersMap;
import entente.comparison.ui.MembersOverTime;
import entente.comparison.ui.MembershipSets;
import entente.comparison.ui.OrganizationLives;
import entente.comparison.ui.StatePath;
import entente.details.ui.CitedThings;
import entente.details.ui.DetailsPanel;
import entente.history.DateText;
import entente.lecture.editor.ui.SceneToolbox;
import entente.library.Library;
import entente.shell.HasTools;
import entente.shell.MainLayout;
import entente.stage.Scene;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;
import entente.stage.Subjects;
import entente.stage.ui.AddressedScene;
import entente.stage.ui.MatrixPanel;
import entente.timeline.Timelines;
import java.util.List;

/** Organizations, ideas and cases side by side, as of one day. Its state is one scene. */
@Route(value = "compare", layout = MainLayout.class)
public class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTools {

    private final AddressedScene addressed;
    private final Component tools;

    public CompareView(
            Library library,
            Memberships memberships,
            Timelines timelines,
            Subjects subjects,
            SceneLinks links,
            SceneCodec codec,
            CitedSources citedSources,
            Citations citations,
            SceneToolbox toolbox) {
        this.addressed = new AddressedScene(this, codec, links, codec.comparing());
        var scene = addressed.scene();
        this.tools = toolbox.tools(scene, "compare");
        addClassName("compare");
        var heading = new H1(getTranslation("compare.heading"));
        heading.addClassName("visually-hidden");
        var cited =
                new CitedThings(library, links, codec, citedSources, DateText.in(getLocale()), this::getTranslation);
        var details = new DetailsPanel(
                library,
                memberships,
                timelines,
                links,
                scene,
                addressed,
                new CiteButton(citations, () -> cited.of(scene.peek())));
        var matrix = new Div(new MatrixPanel(library, memberships, links, scene, addressed, true), details);
        matrix.addClassNames("compare-part", "compare-matrix");
        add(
                heading,
                addressed.notes(),
                bar(subjects, links, scene),
                hint(scene),
                new ProfileCards(library, memberships, subjects, scene),
                matrix,
                charts(library, memberships, subjects, links, scene));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        addressed.open(event.getLocation().getQueryParameters());
    }

    @Override
    public Component tools() {
        return tools;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("compare.heading"));
    }

    private Component bar(Subjects subjects, SceneLinks links, Signal<Scene> scene) {
        var range = links.range();
        var player = new CursorPlayer(range.first(), range.last());
        player.addRestListener(event -> addressed.choose(scene.peek().withCursor(range.clamp(event.day()))));
        Signal.effect(this, () -> player.show(scene.get().at()));
        var bar = new Div(new SubjectChips(subjects, links, scene, addressed), player);
        bar.addClassName("compare-bar");
        return bar;
    }

    private Component hint(Signal<Scene> scene) {
        var hint = new Paragraph(getTranslation("compare.hint"));
        hint.addClassName("compare-hint");
        Signal.effect(
                this, () -> hint.setVisible(scene.get().comparison().subjects().isEmpty()));
        return hint;
    }

    private Component charts(
            Library library, Memberships memberships, Subjects subjects, SceneLinks links, Signal<Scene> scene) {
        var range = links.range();
        var mostJoined = memberships.mostJoined();
        var path = new StatePath(library.pack());
        path.addStateListener(event -> addressed.choose(
                scene.peek().comparing(scene.peek().comparison().following(event.state()))));
        var members = new MembersOverTime(library.pack());
        var sets = new MembershipSets(library.pack());
        var lives = new OrganizationLives(library.pack());
        var map = new MembersMap(library.pack());
        var charts = List.<Chart>of(members, sets, lives, map, path);
        var grid = new Div(
                column(part(members), part(lives), part(path), new SharedEvents(library, subjects, scene)),
                column(part(sets), part(map), new ClauseTexts(library, scene)));
        grid.addClassName("compare-grid");
        Signal.effect(this, () -> {
            var now = scene.get();
            path.showState(now.comparison().state().orElse(mostJoined));
            charts.forEach(chart -> chart.show(now.comparison().subjects(), range.clamp(now.at())));
        });
        return grid;
    }

    private static Component column(Component... parts) {
        var column = new Div(parts);
        column.addClassName("compare-column");
        return column;
    }

    private static Component part(Chart chart) {
        var part = new Section(chart);
        part.addClassName("compare-part");
        return part;
    }
}
