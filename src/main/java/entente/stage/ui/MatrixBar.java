package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import entente.history.Matrix;
import entente.library.Library;
import entente.stage.Comparison;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which matrix is shown and how: its columns and rows, what its rows have to speak of, and a second day to compare with. */
final class MatrixBar extends Div {

    private static final int FIND_DELAY = 250;

    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final Input find = new Input(ValueChangeMode.TIMEOUT);
    private final Tick differences;
    private final NativeButton more = new NativeButton(getTranslation("matrix-bar.more"));

    /**
     * The bar over a matrix.
     *
     * @param open whether more than the choice of a matrix is shown at first
     */
    MatrixBar(Library library, SceneLinks links, Signal<Scene> scene, SceneChanges changes, boolean open) {
        this.scene = scene;
        this.changes = changes;
        addClassName("matrix-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("matrix-bar.name"));
        var matrices = new Choice(
                getTranslation("matrix-bar.matrix"), titles(library), id -> change(comparison -> comparison.in(id)));
        differences = new Tick(
                getTranslation("matrix-bar.differences"),
                on -> change(comparison -> comparison.withDifferencesOnly(on)));
        find.addClassName("find");
        find.setPlaceholder(getTranslation("matrix-bar.find"));
        find.setValueChangeTimeout(FIND_DELAY);
        find.getElement()
                .setAttribute("type", "search")
                .setAttribute("maxlength", String.valueOf(Comparison.LONGEST_FIND))
                .setAttribute("aria-label", getTranslation("matrix-bar.find"));
        find.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(comparison -> comparison.finding(event.getValue()));
            }
        });
        var tools = new Div(
                new FieldsMenu(
                        "columns-menu",
                        getTranslation("matrix-bar.columns"),
                        getTranslation("matrix-bar.columns"),
                        () -> new ColumnFields(library, links, scene, changes)),
                new FieldsMenu(
                        "rows-menu",
                        getTranslation("matrix-bar.rows"),
                        getTranslation("matrix-bar.rows"),
                        () -> new RowFields(library, scene, changes)),
                find,
                differences,
                new AgainstField(links.range(), scene, changes));
        tools.addClassName("matrix-tools");
        more.addClassName("bar-button");
        more.addClickListener(click -> show(tools, !tools.isVisible()));
        show(tools, open || isNarrowed(scene.peek().comparison()));
        add(matrices, more, tools);

        Signal.effect(this, () -> {
            var comparison = scene.get().comparison();
            matrices.setChosen(comparison.matrix());
            differences.setTicked(comparison.differences());
            if (!find.getValue().strip().equals(comparison.find())) {
                find.setValue(comparison.find());
            }
        });
    }

    private void show(Div tools, boolean shown) {
        tools.setVisible(shown);
        more.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    /** Whether anything in the tools is set, which one should see. */
    private static boolean isNarrowed(Comparison comparison) {
        return comparison.differences()
                || !comparison.find().isEmpty()
                || comparison.against().isPresent();
    }

    private static Map<String, String> titles(Library library) {
        var titles = new LinkedHashMap<String, String>();
        for (Matrix matrix : library.matrices()) {
            titles.put(matrix.id(), matrix.title());
        }
        return titles;
    }

    private void change(UnaryOperator<Comparison> change) {
        changes.choose(scene.peek().comparing(change.apply(scene.peek().comparison())));
    }
}
