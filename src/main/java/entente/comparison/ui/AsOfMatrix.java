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
import entente.comparison.Memberships;
import entente.comparison.SourceNumbers;
import entente.comparison.element.MatrixData;
import entente.comparison.element.MatrixShown;
import entente.comparison.element.MatrixTexts;
import entente.history.DateText;
import entente.history.Matrix;
import entente.library.Library;
import java.util.List;
import java.util.Optional;

/** A matrix as of a day. The page has all that its cells say at any time, so that moving the cursor sends little. */
@Tag("as-of-matrix")
@JsModule("./comparison/as-of-matrix.ts")
public final class AsOfMatrix extends Component {

    private final Matrix matrix;
    private final SourceNumbers numbers;

    public AsOfMatrix(Library library, Memberships memberships, Matrix matrix) {
        this.matrix = matrix;
        this.numbers = new SourceNumbers(matrix);
        getElement().setPropertyBean("texts", MatrixTexts.of(this::getTranslation));
        getElement()
                .setPropertyBean(
                        "matrix", MatrixData.of(matrix, library, memberships, numbers, DateText.in(getLocale())));
    }

    public Matrix matrix() {
        return matrix;
    }

    /** Ids of the sources that the cells cite by number; the first one has the number 1. */
    public List<String> sources() {
        return numbers.inOrder();
    }

    public void show(MatrixShown shown) {
        getElement().setPropertyBean("shown", shown);
    }

    private List<String> known(List<String> columns) {
        return columns.stream()
                .filter(id -> matrix.column(id).isPresent())
                .distinct()
                .toList();
    }

    public Registration addCellListener(ComponentEventListener<CellEvent> listener) {
        return addListener(CellEvent.class, listener);
    }

    public Registration addEntryListener(ComponentEventListener<EntryEvent> listener) {
        return addListener(EntryEvent.class, listener);
    }

    public Registration addColumnsListener(ComponentEventListener<ColumnsEvent> listener) {
        return addListener(ColumnsEvent.class, listener);
    }

    public Registration addOrderListener(ComponentEventListener<OrderEvent> listener) {
        return addListener(OrderEvent.class, listener);
    }

    public Registration addAllRowsListener(ComponentEventListener<AllRowsEvent> listener) {
        return addListener(AllRowsEvent.class, listener);
    }

    public Registration addFoldListener(ComponentEventListener<FoldEvent> listener) {
        return addListener(FoldEvent.class, listener);
    }

    /** The reader moved or hid a column, or asked for all of them again. */
    @DomEvent("columns-choose")
    public static final class ColumnsEvent extends ComponentEvent<AsOfMatrix> {

        private final List<String> columns;

        public ColumnsEvent(
                AsOfMatrix source, boolean fromClient, @EventData("event.detail.columns.join()") String columns) {
            super(source, fromClient);
            this.columns = source.known(List.of(columns.split(",")));
        }

        /** Ids of the columns from left to right; empty for all. */
        public List<String> columns() {
            return columns;
        }
    }

    /** The reader asked to sort the columns, or to sort them no more. */
    @DomEvent("order-choose")
    public static final class OrderEvent extends ComponentEvent<AsOfMatrix> {

        private final Optional<MatrixShown.Order> order;

        public OrderEvent(
                AsOfMatrix source,
                boolean fromClient,
                @EventData("event.detail.row") String row,
                @EventData("event.detail.descending") boolean descending) {
            super(source, fromClient);
            this.order = source.matrix.row(row).map(known -> new MatrixShown.Order(known.id(), descending));
        }

        public Optional<MatrixShown.Order> order() {
            return order;
        }
    }

    /** The reader asked for all rows again. */
    @DomEvent("rows-all")
    public static final class AllRowsEvent extends ComponentEvent<AsOfMatrix> {

        public AllRowsEvent(AsOfMatrix source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The reader folded a group up, or unfolded it. */
    @DomEvent("fold-choose")
    public static final class FoldEvent extends ComponentEvent<AsOfMatrix> {

        private final String group;
        private final boolean folded;

        public FoldEvent(
                AsOfMatrix source,
                boolean fromClient,
                @EventData("event.detail.group") String group,
                @EventData("event.detail.folded") boolean folded) {
            super(source, fromClient);
            this.group = group;
            this.folded = folded;
        }

        /** Its id. */
        public String group() {
            return group;
        }

        public boolean isFolded() {
            return folded;
        }
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
