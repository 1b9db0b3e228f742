package entente.details.ui;

import com.vaadin.flow.component.html.NativeButton;
import entente.history.Citation;
import entente.history.DateText;
import entente.history.Reference;

/** The source of a statement: its short title and the place in it, with the full record as its tooltip; opens the source. */
final class SourceCitation extends NativeButton {

    SourceCitation(DetailsContext context, Reference reference) {
        addClassNames("link", "citation");
        context.library().source(reference.source()).ifPresent(source -> {
            setText(Citation.brief(source, reference.locator()));
            setTitle(Citation.full(source, DateText.in(getLocale())));
            addClickListener(click -> context.openSource(source.id()));
        });
    }
}
