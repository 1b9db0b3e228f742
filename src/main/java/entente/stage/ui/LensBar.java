package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import entente.library.Library;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneNeighbours;
import entente.timeline.Arrangement;
import entente.timeline.TimelineLane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What of the history is shown and how: lanes, filters, links, list; and steps from event to event. */
final class LensBar extends Div {

    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final SceneNeighbours neighbours;

    LensBar(
            Library library,
            Function<Lens, List<TimelineLane>> lanesOf,
            SceneNeighbours neighbours,
            Signal<Scene> scene,
            SceneChanges changes,
            KeyHelp keys) {
        this.scene = scene;
        this.changes = changes;
        this.neighbours = neighbours;
        addClassName("lens-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("lens.name"));
        var arrangement = arrangement();
        var steps = new Div(step(false), step(true));
        steps.addClassName("lens-steps");
        var links = toggle("lens.links", lens -> lens.withLinks(!lens.links()));
        var list = toggle("lens.list", lens -> lens.asList(!lens.list()));
        add(
                arrangement,
                new FieldsMenu(
                        "filter-menu",
                        getTranslation("filter.open"),
                        getTranslation("filter.name"),
                        () -> new FilterFields(library, lanesOf, scene, changes)),
                new LensChips(library, lanesOf, scene, changes),
                steps,
                links,
                list,
                help(keys));

        Signal.effect(this, () -> {
            var lens = scene.get().lens();
            arrangement.setChosen(lens.by().id());
            press(links, lens.links());
            press(list, lens.list());
        });
    }

    private Choice arrangement() {
        var options = new LinkedHashMap<String, String>();
        for (var by : Arrangement.values()) {
            options.put(by.id(), getTranslation("by." + by.id()));
        }
        return new Choice(
                getTranslation("lens.by"),
                options,
                id -> Arrangement.withId(id).ifPresent(by -> change(lens -> lens.arrangedBy(by))));
    }

    private NativeButton toggle(String key, UnaryOperator<Lens> onClick) {
        var button = new NativeButton(getTranslation(key), click -> change(onClick));
        button.addClassName("bar-button");
        return button;
    }

    private NativeButton help(KeyHelp keys) {
        var button = new NativeButton("?", click -> keys.open());
        button.addClassName("bar-button");
        button.getElement()
                .setAttribute("aria-label", getTranslation("keys.name"))
                .setAttribute("title", getTranslation("keys.name"));
        return button;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private NativeButton step(boolean forward) {
        var button = new NativeButton(
                forward ? "›" : "‹",
                click -> neighbours.step(scene.peek(), forward).ifPresent(changes::choose));
        var name = getTranslation(forward ? "lens.next" : "lens.previous");
        button.addClassName("step");
        button.getElement().setAttribute("aria-label", name).setAttribute("title", name);
        return button;
    }

    private void change(UnaryOperator<Lens> change) {
        changes.choose(scene.peek().through(change.apply(scene.peek().lens())));
    }
}
