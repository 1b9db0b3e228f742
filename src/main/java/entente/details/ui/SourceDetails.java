package entente.details.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.history.Citation;
import entente.history.Event;
import entente.history.Lane;
import entente.history.Organization;
import entente.history.Source;
import java.util.Optional;

/** A source: its full record, and the events and organizations that rest on it. */
final class SourceDetails extends DetailsPart {

    private final String id;

    SourceDetails(DetailsContext context, Source source) {
        super(context);
        this.id = source.id();
        add(heading(source.shortTitle(), colour(Optional.<Lane>empty())));
        add(paragraph(Citation.full(source, dates())));
        source.note().ifPresent(note -> add(paragraph(note)));
        source.url().ifPresent(url -> {
            var link = new Anchor(url, url, AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.addClassName("source-url");
            add(new Div(link));
        });
        var facts = new DescriptionList();
        var events =
                library().events().stream().filter(this::bears).map(Event::id).toList();
        if (!events.isEmpty()) {
            addFact(facts, "details.cited-by-events", events(events));
        }
        var organizations = new UnorderedList();
        library().organizations().stream()
                .filter(this::bears)
                .forEach(organization -> organizations.add(new ListItem(entry(organization.id()))));
        if (organizations.getComponentCount() > 0) {
            addFact(facts, "details.cited-by-organizations", organizations);
        }
        if (events.isEmpty() && organizations.getComponentCount() == 0) {
            add(new Span(getTranslation("details.cited-by-none")));
        }
        add(facts);
    }

    private boolean bears(Event event) {
        return event.sources().stream().anyMatch(reference -> reference.source().equals(id))
                || event.claims().stream().anyMatch(claim -> claim.source().equals(id))
                || event.disputedDate().stream()
                        .anyMatch(claim -> claim.source().equals(id));
    }

    private boolean bears(Organization organization) {
        return organization.sources().stream()
                        .anyMatch(reference -> reference.source().equals(id))
                || organization.character().stream()
                        .anyMatch(reading -> reading.source().equals(id))
                || organization
                        .clause()
                        .filter(clause -> clause.source().equals(id))
                        .isPresent();
    }
}
