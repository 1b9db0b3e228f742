package entente.explore.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import entente.comparison.CellId;
import entente.comparison.MatrixOnDay;
import entente.history.Matrix;

/** A cell of a matrix as of a day: its sentence, what each source says, and the events that bear it out. */
final class CellDetails extends DetailsPart {

    CellDetails(DetailsContext context, MatrixOnDay matrix, CellId cell) {
        super(context);
        var column = matrix.matrix().column(cell.column()).orElseThrow();
        var row = matrix.matrix().row(cell.row()).orElseThrow();
        add(heading(column.title() + ": " + row.title(), colour(column.concept().flatMap(library()::laneOf))));
        matrix.state(cell).ifPresentOrElse(this::add, () -> add(paragraph(getTranslation("details.nothing-on-day"))));
    }

    private void add(Matrix.State state) {
        var when = new Div();
        when.addClassName("when");
        state.from().ifPresent(from -> when.add(new Span(getTranslation("details.holds-from", dates().print(from)))));
        if (state.isContested()) {
            when.add(chip("matrix.contested"));
        }
        add(when, explained(state.sentence()), new Claims(context(), state.claims()));
        if (!state.events().isEmpty()) {
            var facts = new DescriptionList();
            addFact(facts, "details.events", events(state.events()));
            add(facts);
        }
    }
}
