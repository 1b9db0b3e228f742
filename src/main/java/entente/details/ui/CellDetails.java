package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import entente.comparison.CellId;
import entente.comparison.CellOnDay;
import entente.comparison.MatrixOnDay;
import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Organization;
import java.util.Locale;
import java.util.Optional;

/**
 * A cell of a matrix as of a day: what it says, what each source says, the events that bear it out, and what it says at
 * other times.
 */
final class CellDetails extends DetailsPart {

    private final MatrixOnDay matrix;

    CellDetails(DetailsContext context, MatrixOnDay matrix, Optional<MatrixOnDay> against, CellId cell) {
        super(context);
        this.matrix = matrix;
        var column = matrix.matrix().column(cell.column()).orElseThrow();
        var row = matrix.matrix().row(cell.row()).orElseThrow();
        add(heading(column.title() + ": " + row.title(), colour(library().laneOf(column))));
        add(on(matrix, row, column));
        against.filter(other -> !other.cell(row, column).equals(matrix.cell(row, column)))
                .ifPresent(other -> {
                    add(subheading(getTranslation("details.on-other-day", dates().print(other.day()))));
                    add(on(other, row, column));
                });
        var states = row.states(column.id());
        if (states.size() > 1) {
            add(subheading(getTranslation("details.over-time")), steps(row, column));
        }
        column.subject().flatMap(this::subject).ifPresent(this::add);
    }

    private Component on(MatrixOnDay onDay, Matrix.Row row, Matrix.Column column) {
        var part = new Div();
        part.addClassName("cell-on-day");
        switch (onDay.cell(row, column)) {
            case CellOnDay.Says(Matrix.State state) -> addState(part, state, onDay.matrix());
            case CellOnDay.Past(Matrix.State state, HistoricalDate ended) -> {
                var note = paragraph(getTranslation("details.past", dates().print(ended)));
                note.addClassName("quiet");
                part.add(note);
                addState(part, state, onDay.matrix());
            }
            case CellOnDay.Members members ->
                column.organization()
                        .flatMap(library()::organization)
                        .flatMap(organization -> MembersList.of(context(), organization, onDay.day()))
                        .ifPresent(part::add);
            case CellOnDay.Date(HistoricalDate date) -> part.add(paragraph(dates().print(date)));
            case CellOnDay.Nothing nothing -> part.add(paragraph(why(nothing)));
        }
        return part;
    }

    private void addState(Div part, Matrix.State state, Matrix of) {
        var when = new Div();
        when.addClassName("when");
        state.from().ifPresent(from -> when.add(new Span(getTranslation("details.holds-from", dates().print(from)))));
        state.mark()
                .ifPresent(mark -> when.add(new Span(
                        getTranslation("details.marks", mark, of.marks().get(mark)))));
        if (state.isContested()) {
            when.add(chip("matrix.contested"));
        }
        part.add(when);
        state.quotation().map(this::quotation).ifPresent(part::add);
        part.add(explained(state.sentence()));
        Claims.of(context(), state.claims()).ifPresent(part::add);
        if (!state.events().isEmpty()) {
            var facts = new DescriptionList();
            addFact(facts, "details.events", events(state.events()));
            part.add(facts);
        }
    }

    private Component quotation(Organization.Clause quoted) {
        var quotation = new Div(new Span("“" + quoted.text() + "”"));
        quotation.addClassName("quotation");
        quotation.add(new Div(citation(quoted.source(), Optional.of(quoted.article()))));
        return quotation;
    }

    private String why(CellOnDay.Nothing nothing) {
        var reason = nothing.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return nothing.date()
                .map(date -> getTranslation("nothing." + reason, dates().print(date)))
                .orElseGet(() -> getTranslation("nothing." + reason, ""));
    }

    /** All that the cell says over time; each leads to its day. */
    private Component steps(Matrix.Row row, Matrix.Column column) {
        var steps = new OrderedList();
        steps.addClassName("cell-steps");
        var now = row.on(matrix.day(), column.id());
        for (var state : row.states(column.id())) {
            var date = state.from().map(dates()::print).orElseGet(() -> getTranslation("details.from-the-start"));
            var step = new ListItem();
            if (state.from().isPresent()) {
                var to = new NativeButton(date, click -> context().onDay().accept(state.start()));
                to.addClassName("link");
                step.add(to);
            } else {
                step.add(new Span(date));
            }
            step.add(new Span(" " + state.says()));
            if (now.filter(state::equals).isPresent()) {
                step.getElement().setAttribute("aria-current", "date");
            }
            steps.add(step);
        }
        return steps;
    }

    /** What the column stands for, to be read closely. */
    private Optional<Component> subject(String id) {
        return library().titleOf(id).map(title -> {
            var facts = new DescriptionList();
            addFact(facts, "details.about", entry(id));
            return facts;
        });
    }
}
