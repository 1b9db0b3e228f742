package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import entente.comparison.ui.MatrixTable;
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
    private MatrixTable table;

    MatrixPanel(Library library, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.library = library;
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        this.table = tableOf(scene.peek());
        addClassName("matrix-panel");
        summary.addClassName("quiet");
        place.addClassName("matrix-place");
        sources.addClassName("matrix-source-list");
        sources.setSummaryText(getTranslation("matrix.sources"));
        sources.setContent(sourceList);
        sources.addToggleListener(event -> listSources());
        add(title, new CursorBar(links, scene, changes), summary, place, sources);
        install(table);

        Signal.effect(this, () -> show(scene.get()));
    }

    private void show(Scene now) {
        if (!table.matrix().id().equals(now.matrix())) {
            install(tableOf(now));
        }
        table.show(links.matrix(now), links.markedCells(now), links.markedColumns(now), now.cell());
    }

    private void install(MatrixTable newTable) {
        table = newTable;
        title.setText(newTable.matrix().title());
        summary.setText(newTable.matrix().summary());
        place.removeAll();
        place.add(newTable);
        listSources();
    }

    /** Only where one wants to see them. */
    private void listSources() {
        sourceList.removeAll();
        if (sources.isOpen()) {
            var dates = DateText.in(getLocale());
            table.sources().stream()
                    .flatMap(id -> library.source(id).stream())
                    .map(source -> new ListItem(Citation.full(source, dates)))
                    .forEach(sourceList::add);
        }
    }

    private MatrixTable tableOf(Scene now) {
        return new MatrixTable(
                library,
                library.matrix(now.matrix()).orElseThrow(),
                cell -> changes.choose(links.focusOnCell(scene.peek(), cell)),
                entry -> changes.choose(links.focusOnEntry(scene.peek(), entry)));
    }
}
