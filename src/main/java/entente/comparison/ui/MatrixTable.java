package entente.comparison.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import entente.comparison.CellId;
import entente.comparison.MatrixOnDay;
import entente.history.Lane;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A matrix as a table: a column for each thing compared, rows in groups, and at its end what exists on the day and what
 * happened last. Restates itself in place, so that the focus and the place one reads at stay.
 */
public final class MatrixTable extends NativeTable {

    private final Library library;
    private final Matrix matrix;
    private final SourceNumbers numbers;
    private final Consumer<CellId> onCell;
    private final Consumer<String> onEntry;
    private final Map<CellId, MatrixCell> cells = new LinkedHashMap<>();
    private final Map<String, NativeTableHeaderCell> heads = new LinkedHashMap<>();
    private final Map<String, NativeTableCell> livesIn = new LinkedHashMap<>();
    private final Map<String, NativeTableCell> latest = new LinkedHashMap<>();
    private Map<String, List<String>> shownOnDay = Map.of();
    private Set<CellId> shownStandingOut = Set.of();

    /**
     * @param onCell told of a cell that the reader chooses
     * @param onEntry told of the id of an event or organization that the reader chooses
     */
    public MatrixTable(Library library, Matrix matrix, Consumer<CellId> onCell, Consumer<String> onEntry) {
        this.library = library;
        this.matrix = matrix;
        this.numbers = new SourceNumbers(matrix);
        this.onCell = onCell;
        this.onEntry = onEntry;
        addClassName("matrix");
        getElement().setAttribute("aria-label", matrix.title());
        getStyle().set("--columns", String.valueOf(matrix.columns().size()));
        addHead();
        matrix.groups().forEach(this::addGroup);
        addOnThisDay();
    }

    public Matrix matrix() {
        return matrix;
    }

    /** Ids of the sources that the cells cite by number; the first one has the number 1. */
    public List<String> sources() {
        return numbers.inOrder();
    }

    /**
     * Shows the matrix as of a day.
     *
     * @param marked the cells that what is in focus bears out
     * @param markedColumns ids of the columns that it bears on
     * @param chosen the cell in focus
     */
    public void show(MatrixOnDay onDay, Set<CellId> marked, Set<String> markedColumns, Optional<CellId> chosen) {
        cells.forEach((id, cell) -> cell.show(
                onDay.state(id), marked.contains(id), chosen.filter(id::equals).isPresent()));
        revealWhatIsNew(marked, chosen);
        heads.forEach((column, head) -> head.setClassName("is-marked", markedColumns.contains(column)));
        showOnThisDay(onDay);
    }

    private void revealWhatIsNew(Set<CellId> marked, Optional<CellId> chosen) {
        var standOut = new LinkedHashSet<>(marked);
        chosen.ifPresent(standOut::add);
        if (!standOut.equals(shownStandingOut)) {
            shownStandingOut = standOut;
            cells.keySet().stream()
                    .filter(standOut::contains)
                    .findFirst()
                    .map(cells::get)
                    .ifPresent(MatrixCell::reveal);
        }
    }

    private void addHead() {
        var row = new NativeTableRow();
        var corner = new NativeTableCell();
        row.add(corner);
        for (var column : matrix.columns()) {
            var head = new NativeTableHeaderCell(column.title());
            head.getElement().setAttribute("scope", "col");
            head.addClassName(colour(column));
            heads.put(column.id(), head);
            row.add(head);
        }
        getHead().add(row);
    }

    private void addGroup(Matrix.Group group) {
        var body = addGroupBody(group.title());
        for (var row : group.rows()) {
            var tableRow = new NativeTableRow(rowHead(row.title()));
            for (var column : matrix.columns()) {
                var id = new CellId(row.id(), column.id());
                var cell = new MatrixCell(id, column.title(), numbers, onCell);
                cell.addClassName(colour(column));
                cells.put(id, cell);
                tableRow.add(cell);
            }
            body.add(tableRow);
        }
    }

    private void addOnThisDay() {
        if (matrix.columns().stream().allMatch(column -> column.concept().isEmpty())) {
            return;
        }
        var body = addGroupBody(getTranslation("matrix.on-this-day"));
        body.add(dayRow(getTranslation("matrix.lives-in"), livesIn));
        body.add(dayRow(getTranslation("matrix.latest-event"), latest));
    }

    private NativeTableBody addGroupBody(String title) {
        var body = addBody();
        var heading = new NativeTableHeaderCell(title);
        heading.getElement()
                .setAttribute("scope", "rowgroup")
                .setAttribute("colspan", String.valueOf(matrix.columns().size() + 1));
        var row = new NativeTableRow(heading);
        row.addClassName("matrix-group");
        body.add(row);
        return body;
    }

    private NativeTableRow dayRow(String title, Map<String, NativeTableCell> byColumn) {
        var row = new NativeTableRow(rowHead(title));
        for (var column : matrix.columns()) {
            var cell = new NativeTableCell();
            cell.addClassNames("matrix-day-cell", colour(column));
            cell.getElement().setAttribute("data-column", column.title());
            byColumn.put(column.id(), cell);
            row.add(cell);
        }
        return row;
    }

    private void showOnThisDay(MatrixOnDay onDay) {
        var wanted = new LinkedHashMap<String, List<String>>();
        for (var column : matrix.columns()) {
            var organizations = onDay.organizations(column).keySet().stream()
                    .map(Organization::id)
                    .toList();
            wanted.put("lives-in " + column.id(), organizations);
            wanted.put(
                    "latest " + column.id(),
                    onDay.latestEvent(column).map(event -> event.id()).stream().toList());
        }
        if (wanted.equals(shownOnDay)) {
            return;
        }
        shownOnDay = wanted;
        livesIn.forEach((column, cell) -> showEntries(cell, wanted.getOrDefault("lives-in " + column, List.of())));
        latest.forEach((column, cell) -> showEntries(cell, wanted.getOrDefault("latest " + column, List.of())));
    }

    private void showEntries(NativeTableCell cell, List<String> entries) {
        cell.removeAll();
        entries.forEach(id -> cell.add(entryButton(id)));
        if (entries.isEmpty()) {
            var none = new Span(getTranslation("matrix.none"));
            none.addClassName("quiet");
            cell.add(none);
        }
    }

    private NativeButton entryButton(String id) {
        var title = library.organization(id)
                .map(Organization::title)
                .or(() -> library.event(id).map(event -> event.shortTitle()))
                .orElse(id);
        var button = new NativeButton(title, click -> onEntry.accept(id));
        button.addClassName("link");
        return button;
    }

    private static NativeTableHeaderCell rowHead(String title) {
        var head = new NativeTableHeaderCell(title);
        head.getElement().setAttribute("scope", "row");
        return head;
    }

    private String colour(Matrix.Column column) {
        return "colour-"
                + column.concept()
                        .flatMap(library::laneOf)
                        .map(Lane::colour)
                        .orElse(Lane.Colour.GREY)
                        .word();
    }
}
