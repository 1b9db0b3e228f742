package entente.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import entente.comparison.CellId;
import entente.comparison.MatrixOnDay;
import entente.history.Matrix;
import entente.library.Library;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A matrix as of a day. The page has all that its cells say at any time, so that moving the cursor sends little. */
@Tag("as-of-matrix")
@JsModule("./comparison/as-of-matrix.ts")
public final class AsOfMatrix extends Component {

    /** An event or organization, as the element reads it. */
    record Entry(String id, String title) {}

    /** What of a scene shows in the matrix, as the element reads it. */
    record Shown(
            long at,
            List<String> marked,
            Collection<String> markedColumns,
            String chosen,
            Map<String, List<Entry>> livesIn,
            Map<String, List<Entry>> latest) {}

    record Texts(
            String nothingYet,
            String contested,
            String bearsOnFocus,
            String onThisDay,
            String livesIn,
            String latest,
            String none) {}

    private final Matrix matrix;
    private final SourceNumbers numbers;

    public AsOfMatrix(Library library, Matrix matrix) {
        this.matrix = matrix;
        this.numbers = new SourceNumbers(matrix);
        getElement().setPropertyBean("texts", texts());
        getElement().setPropertyBean("matrix", MatrixData.of(matrix, library, numbers));
    }

    private Texts texts() {
        return new Texts(
                getTranslation("matrix.nothing-yet"),
                getTranslation("matrix.contested"),
                getTranslation("matrix.bears-on-focus"),
                getTranslation("matrix.on-this-day"),
                getTranslation("matrix.lives-in"),
                getTranslation("matrix.latest-event"),
                getTranslation("matrix.none"));
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
        getElement()
                .setPropertyBean(
                        "shown",
                        new Shown(
                                onDay.day().toEpochDay(),
                                marked.stream().map(AsOfMatrix::name).sorted().toList(),
                                markedColumns.stream().sorted().toList(),
                                chosen.map(AsOfMatrix::name).orElse(""),
                                byColumn(column -> onDay.organizations(column).keySet().stream()
                                        .map(organization -> new Entry(organization.id(), organization.title()))),
                                byColumn(column -> onDay.latestEvent(column).stream()
                                        .map(event -> new Entry(event.id(), event.shortTitle())))));
    }

    private Map<String, List<Entry>> byColumn(Function<Matrix.Column, Stream<Entry>> entries) {
        var byColumn = new LinkedHashMap<String, List<Entry>>();
        matrix.columns()
                .forEach(column ->
                        byColumn.put(column.id(), entries.apply(column).toList()));
        return byColumn;
    }

    private static String name(CellId cell) {
        return cell.row() + ":" + cell.column();
    }

    public Registration addCellListener(ComponentEventListener<CellEvent> listener) {
        return addListener(CellEvent.class, listener);
    }

    public Registration addEntryListener(ComponentEventListener<EntryEvent> listener) {
        return addListener(EntryEvent.class, listener);
    }

    /** The reader chose a cell. */
    @DomEvent("cell-choose")
    public static final class CellEvent extends ComponentEvent<AsOfMatrix> {

        private final CellId cell;

        public CellEvent(
                AsOfMatrix source,
                boolean fromClient,
                @EventData("event.detail.row") String row,
                @EventData("event.detail.column") String column) {
            super(source, fromClient);
            this.cell = new CellId(row, column);
        }

        public CellId cell() {
            return cell;
        }
    }

    /** The reader chose an event or organization that the matrix names. */
    @DomEvent("entry-choose")
    public static final class EntryEvent extends ComponentEvent<AsOfMatrix> {

        private final String entry;

        public EntryEvent(AsOfMatrix source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.entry = id;
        }

        /** Its id. */
        public String entry() {
            return entry;
        }
    }
}
