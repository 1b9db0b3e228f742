package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.signals.Signal;
import entente.history.Matrix;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the scene's matrix in their groups, to show or to hide. */
final class RowFields extends Div {

    private final Library library;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final Map<String, Tick> ticks = new LinkedHashMap<>();
    private String shown = "";

    RowFields(Library library, Signal<Scene> scene, SceneChanges changes) {
        this.library = library;
        this.scene = scene;
        this.changes = changes;
        Signal.effect(this, () -> show(scene.get()));
    }

    private void show(Scene now) {
        if (!shown.equals(now.matrix())) {
            shown = now.matrix();
            removeAll();
            ticks.clear();
            matrix(now).groups().forEach(this::addGroup);
        }
        var chosen = rows(now);
        ticks.forEach((id, tick) -> tick.setTicked(chosen.contains(id)));
    }

    private void addGroup(Matrix.Group group) {
        add(new H3(group.title()));
        group.rows().forEach(row -> {
            var tick = new Tick(row.title(), on -> choose(row.id(), on));
            ticks.put(row.id(), tick);
            add(tick);
        });
    }

    private Matrix matrix(Scene now) {
        return library.matrix(now.matrix()).orElseThrow();
    }

    private Set<String> rows(Scene now) {
        var chosen = now.comparison().rows();
        return chosen.isEmpty() ? all(now) : chosen;
    }

    private Set<String> all(Scene now) {
        return matrix(now).rows().map(Matrix.Row::id).collect(Collectors.toSet());
    }

    /** One row at least stays; all of them is the same as none in particular. */
    private void choose(String id, boolean on) {
        var now = scene.peek();
        var chosen = new HashSet<>(rows(now));
        if (on) {
            chosen.add(id);
        } else if (chosen.size() > 1) {
            chosen.remove(id);
        }
        changes.choose(now.comparing(now.comparison().ofRows(chosen.equals(all(now)) ? Set.of() : chosen)));
        show(scene.peek());
    }
}
