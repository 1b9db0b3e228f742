package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.timeline.TimelineIndex;

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
            TimelineIndex index,
            SceneLinks links,
            Signal<Scene> scene,
            SceneChanges changes,
            Component underMatrix) {
        addClassName("stage");
        var whole = links.range();
        overview = new OverviewStrip(
                whole, index.density(whole.first(), whole.last(), OverviewStrip.BINS), getTranslation("overview.name"));
        var beside = new Div(new MatrixPanel(library, links, scene, changes), underMatrix);
        beside.addClassName("beside");
        var foot = new Div(overview);
        foot.addClassName("stage-foot");
        add(
                new SplitPane(
                        new TimelinePanel(library, index, links, scene, changes),
                        beside,
                        getTranslation("stage.handle")),
                foot);

        Signal.effect(this, () -> {
            var now = scene.get();
            overview.show(now, getTranslation("overview.window", dates.print(now.from()), dates.print(now.to())));
        });
        overview.addWindowListener(event -> {
            var window = whole.window(event.from(), event.to());
            changes.pass(scene.peek().withWindow(window.from(), window.to()), true);
        });
    }
}
