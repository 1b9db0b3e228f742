package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import entente.comparison.Memberships;
import entente.history.DateText;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.stage.Range;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.stage.SceneNeighbours;
import entente.stage.element.SceneDrawing;
import entente.timeline.Arrangement;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws a scene: the timeline, beside it the matrix with a component of the caller's under it, at the foot the overview.
 * Bound to a signal; it never changes the scene itself, but tells what it should become.
 */
public final class Stage extends Div {

    private final OverviewStrip overview;
    private final DateText dates = DateText.in(getLocale());

    /**
     * @param changes told of the scenes that the reader asks for
     * @param underMatrix shown under the matrix
     */
    public Stage(
            Library library,
            Memberships memberships,
            Timelines timelines,
            SearchIndex search,
            SceneLinks links,
            SceneNeighbours neighbours,
            Signal<Scene> scene,
            SceneChanges changes,
            Component underMatrix) {
        addClassName("stage");
        var whole = links.range();
        overview = new OverviewStrip(whole, getTranslation("overview.name"));
        overview.showEras(library.eras());
        var drawing = new SceneDrawing(library, timelines, search, links, this::getTranslation);
        var beside = new Div(new MatrixPanel(library, memberships, links, scene, changes, false), underMatrix);
        beside.addClassName("beside");
        var foot = new Div(overview);
        foot.addClassName("stage-foot");
        add(
                new SplitPane(
                        new TimelinePanel(library, drawing, links, neighbours, scene, changes),
                        beside,
                        getTranslation("stage.handle")),
                foot);

        Signal.effect(this, () -> {
            var now = scene.get();
            overview.showDensity(density(timelines, whole, now));
            overview.showHits(drawing.hits(now));
            overview.show(now, getTranslation("overview.window", dates.print(now.from()), dates.print(now.to())));
        });
        overview.addWindowListener(event -> {
            var window = whole.window(event.from(), event.to());
            changes.pass(scene.peek().withWindow(window.from(), window.to()), true);
        });
    }

    /** By idea always, as the strip has no room for more lanes than these; of what the scene's filter lets pass. */
    private static Map<TimelineLane, int[]> density(Timelines timelines, Range whole, Scene now) {
        var counts = timelines
                .index(Arrangement.IDEAS, now.lens().filter())
                .density(whole.first(), whole.last(), OverviewStrip.BINS);
        var density = new LinkedHashMap<TimelineLane, int[]>();
        timelines
                .lanes(Arrangement.IDEAS)
                .forEach(lane -> density.put(lane, counts.getOrDefault(lane.id(), new int[0])));
        return density;
    }
}
