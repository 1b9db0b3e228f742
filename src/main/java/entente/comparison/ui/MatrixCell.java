package entente.comparison.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import entente.comparison.CellId;
import entente.history.Matrix;
import java.util.Optional;
import java.util.function.Consumer;

/** A cell of a matrix: a button with what the cell says on a day. */
final class MatrixCell extends NativeTableCell {

    private final CellId id;
    private final SourceNumbers numbers;
    private final NativeButton button = new NativeButton();
    private final Span says = new Span();
    private final Span sources = new Span();
    private final Span words = new Span(says, sources);
    private Optional<Span> contested = Optional.empty();
    private Optional<Span> bearing = Optional.empty();
    private Optional<Matrix.State> shown = Optional.empty();

    MatrixCell(CellId id, String columnTitle, SourceNumbers numbers, Consumer<CellId> onChoose) {
        this.id = id;
        this.numbers = numbers;
        addClassName("matrix-cell");
        getElement().setAttribute("data-column", columnTitle);
        sources.addClassName("matrix-sources");
        sources.getElement().setAttribute("aria-hidden", "true");
        button.addClassName("matrix-button");
        button.add(words);
        button.addClickListener(click -> onChoose.accept(this.id));
        add(button);
        show(Optional.empty());
    }

    /** Restates the cell; touches the page only where the state is another one. */
    void show(Optional<Matrix.State> state, boolean marked, boolean chosen) {
        if (!state.equals(shown) || says.getText().isEmpty()) {
            show(state);
        }
        setClassName("is-marked", marked);
        if (marked != bearing.isPresent()) {
            bearing.ifPresent(words::remove);
            bearing = marked ? Optional.of(bearing()) : Optional.empty();
            bearing.ifPresent(words::add);
        }
        setClassName("is-chosen", chosen);
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }

    /**
     * Brings the cell into view where the matrix scrolls on its own; where the page scrolls, it stays where it is. Waits
     * for the second frame, because on a new page the parts have no size before.
     */
    void reveal() {
        getElement()
                .executeJs("requestAnimationFrame(() => requestAnimationFrame(() => {"
                        + "  const panel = this.closest('.matrix-panel');"
                        + "  if (panel && panel.scrollHeight > panel.clientHeight) this.scrollIntoView({block: 'nearest'});"
                        + "}))");
    }

    private void show(Optional<Matrix.State> state) {
        shown = state;
        says.setText(state.map(Matrix.State::says).orElseGet(() -> getTranslation("matrix.nothing-yet")));
        contested.ifPresent(words::remove);
        contested = state.filter(Matrix.State::isContested).map(s -> contested());
        contested.ifPresent(chip -> words.addComponentAtIndex(1, chip));
        sources.setText(state.map(s -> numbers.of(s.claims())).orElse(""));
        button.setEnabled(state.isPresent());
        setClassName("is-empty", state.isEmpty());
    }

    private Span contested() {
        var chip = new Span(getTranslation("matrix.contested"));
        chip.addClassName("chip-contested");
        return new Span(new Text(" "), chip);
    }

    private Span bearing() {
        var bearsOnFocus = new Span(getTranslation("matrix.bears-on-focus"));
        bearsOnFocus.addClassName("visually-hidden");
        return bearsOnFocus;
    }
}
