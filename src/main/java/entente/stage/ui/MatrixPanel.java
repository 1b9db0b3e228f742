package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import entente.comparison.ui.AsOfMatrix;
import entente.history.Citation;
import entente.history.DateText;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;

/** The matrix of a scene as of its cursor, with the date to step and to type. */
final class MatrixPanel extends Div {

    private final Library library;
    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final Div place = new Div();
    private final NativeDetails sources = new NativeDetails();
    private final OrderedList sourceList = new OrderedList();
    private AsOfMatrix matrix;

    MatrixPanel(Library library, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.library = library;
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
        add(title, new CursorBar(links, scene, changes), summary, place, sources);
        install(matrix);

        Signal.effect(this, () -> show(scene.get()));
    }

    private void show(Scene now) {
        if (!matrix.matrix().id().equals(now.matrix())) {
            install(matrixOf(now));
        }
        matrix.show(links.matrix(now), links.markedCells(now), links.markedColumns(now), now.cell());
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
        var made = new AsOfMatrix(library, library.matrix(now.matrix()).orElseThrow());
        made.addCellListener(event -> changes.choose(links.focusOnCell(scene.peek(), event.cell())));
        made.addEntryListener(event -> changes.choose(links.focusOnEntry(scene.peek(), event.entry())));
        return made;
    }
}
