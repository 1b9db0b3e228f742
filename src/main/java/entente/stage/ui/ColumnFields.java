package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import entente.history.Matrix;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the scene's matrix, to show or to hide. Those that are shown again come where they stood. */
final class ColumnFields extends Div {

    private final Library library;
    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final Map<String, Tick> ticks = new LinkedHashMap<>();
    private String shown = "";

    ColumnFields(Library library, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.library = library;
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        Signal.effect(this, () -> show(scene.get()));
    }

    private void show(Scene now) {
        if (!shown.equals(now.matrix())) {
            shown = now.matrix();
            removeAll();
            ticks.clear();
            columns(now).forEach(column -> {
                var tick = new Tick(column.title(), on -> choose(column.id(), on));
                ticks.put(column.id(), tick);
                add(tick);
            });
        }
        var chosen = links.columns(now);
        ticks.forEach((id, tick) -> tick.setTicked(chosen.contains(id)));
    }

    private List<Matrix.Column> columns(Scene now) {
        return library.matrix(now.matrix()).map(Matrix::columns).orElse(List.of());
    }

    private void choose(String id, boolean on) {
        var now = scene.peek();
        var all = columns(now).stream().map(Matrix.Column::id).toList();
        var chosen = new ArrayList<>(
                now.comparison().columns().isEmpty() ? all : now.comparison().columns());
        if (on && !chosen.contains(id)) {
            chosen.add(Math.min(all.indexOf(id), chosen.size()), id);
        } else if (!on && chosen.size() > 1) {
            chosen.remove(id);
        }
        changes.choose(now.comparing(now.comparison().ofColumns(chosen)));
        show(scene.peek());
    }
}
