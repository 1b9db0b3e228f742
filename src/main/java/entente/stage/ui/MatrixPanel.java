package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import entente.comparison.Memberships;
import entente.comparison.ui.AsOfMatrix;
import entente.history.Citation;
import entente.history.DateText;
import entente.history.Matrix;
import entente.library.Library;
import entente.stage.Comparison;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.stage.element.SceneMatrix;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The matrix of a scene as of its cursor, with the date to step and to type. */
public final class MatrixPanel extends Div {

    private final Library library;
    private final Memberships memberships;
    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final Div place = new Div();
    private final NativeDetails sources = new NativeDetails();
    private final OrderedList sourceList = new OrderedList();
    private AsOfMatrix matrix;

    /**
     * The matrix of a scene.
     *
     * @param arranging whether the tools that arrange it are shown at first
     */
    public MatrixPanel(
            Library library,
            Memberships memberships,
            SceneLinks links,
            Signal<Scene> scene,
            SceneChanges changes,
            boolean arranging) {
        this.library = library;
        this.memberships = memberships;
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        this.matrix = matrixOf(scene.peek());
        addClassName("matrix-panel");
        summary.addClassName("quiet");
        place.addClassName("matrix-place");
        sources.addClassName("matrix-source-list");
        sources.setSummaryText(getTranslation("matrix.sources"));
        sources.setContent(sourceList);
        sources.addToggleListener(event -> listSources());
        add(
                title,
                new CursorBar(links, scene, changes),
                new MatrixBar(library, links, scene, changes, arranging),
                place,
                summary,
                sources);
        install(matrix);

        Signal.effect(this, () -> show(scene.get()));
    }

    private void show(Scene now) {
        if (!matrix.matrix().id().equals(now.matrix())) {
            install(matrixOf(now));
        }
        matrix.show(SceneMatrix.of(now, links));
    }

    private void install(AsOfMatrix newMatrix) {
        matrix = newMatrix;
        title.setText(newMatrix.matrix().title());
        summary.setText(newMatrix.matrix().summary());
        place.removeAll();
        place.add(newMatrix);
        listSources();
    }

    /** Only where one wants to see them. */
    private void listSources() {
        sourceList.removeAll();
        if (sources.isOpen()) {
            var dates = DateText.in(getLocale());
            matrix.sources().stream()
                    .flatMap(id -> library.source(id).stream())
                    .map(source -> new ListItem(Citation.full(source, dates)))
                    .forEach(sourceList::add);
        }
    }

    private AsOfMatrix matrixOf(Scene now) {
        var made = new AsOfMatrix(
                library, memberships, library.matrix(now.matrix()).orElseThrow());
        made.addCellListener(event -> changes.choose(links.focusOnCell(scene.peek(), event.cell())));
        made.addEntryListener(event -> changes.choose(links.focusOnEntry(scene.peek(), event.entry())));
        made.addColumnsListener(event ->
                change(comparison -> comparison.ofColumns(event.columns().isEmpty() ? all() : event.columns())));
        made.addOrderListener(event -> change(comparison -> comparison.sortedBy(
                event.order().map(order -> new Comparison.Order(order.row(), order.descending())))));
        made.addAllRowsListener(event -> change(comparison -> comparison.ofRows(Set.of())));
        made.addFoldListener(event -> change(comparison -> comparison.folding(event.group(), event.isFolded())));
        return made;
    }

    /** None in particular where those are all; where only what is compared would be shown, all have to be named. */
    private List<String> all() {
        var whole = scene.peek().comparing(scene.peek().comparison().ofColumns(List.of()));
        var columns = matrix.matrix().columns().stream().map(Matrix.Column::id).toList();
        return links.columns(whole).equals(columns) ? List.of() : columns;
    }

    private void change(UnaryOperator<Comparison> change) {
        changes.choose(scene.peek().comparing(change.apply(scene.peek().comparison())));
    }
}
