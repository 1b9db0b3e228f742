package entente.explore.ui;

import com.vaadin.flow.component.html.Span;
import entente.history.Citation;
import entente.history.DateText;
import entente.history.Reference;
import entente.library.Library;

/** The source of a statement: its short title and the place in it, with the full record as its tooltip. */
final class SourceCitation extends Span {

    SourceCitation(Library library, Reference reference) {
        addClassName("citation");
        library.source(reference.source()).ifPresent(source -> {
            setText(Citation.brief(source, reference.locator()));
            setTitle(Citation.full(source, DateText.in(getLocale())));
        });
    }
}
