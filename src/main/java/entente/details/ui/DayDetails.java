package entente.details.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import entente.history.Era;
import entente.history.Reference;
import entente.library.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The eras that a day lies in, the widest first. */
final class DayDetails extends DetailsPart {

    DayDetails(DetailsContext context, LocalDate day) {
        super(context);
        for (var era : erasOn(library(), day)) {
            var when = new Div(new Span(dates().print(era.dates())));
            when.addClassName("when");
            add(
                    heading(era.title(), colour(Optional.empty())),
                    when,
                    explained(era.summary()),
                    sourceLine(era.sources()));
        }
        var hint = paragraph(getTranslation("details.hint"));
        hint.addClassName("quiet");
        add(hint);
    }

    private Div sourceLine(List<Reference> references) {
        var line = new Div();
        line.addClassName("source-line");
        references.forEach(reference -> line.add(citation(reference)));
        return line;
    }

    static List<Era> erasOn(Library library, LocalDate day) {
        return library.eras().stream().filter(era -> era.dates().covers(day)).toList();
    }
}
