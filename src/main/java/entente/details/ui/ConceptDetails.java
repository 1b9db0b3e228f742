package entente.details.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import entente.history.Concept;
import entente.history.Event;

/** An idea: its definition, its other names, what sources say of it, and the events that it bears on. */
final class ConceptDetails extends DetailsPart {

    ConceptDetails(DetailsContext context, Concept concept) {
        super(context);
        add(heading(concept.title(), colour(library().laneOf(concept.id()))));
        if (!concept.aliases().isEmpty()) {
            var aliases = new Div(new Span(getTranslation("details.aliases", String.join(", ", concept.aliases()))));
            aliases.addClassName("when");
            add(aliases);
        }
        add(explained(concept.definition(), concept.id()));
        for (var debate : concept.debates()) {
            var statement = new Paragraph(new Span(debate.statement()));
            statement.addClassName("statement");
            add(statement, new Claims(context, debate.claims()));
        }
        var facts = new DescriptionList();
        var events = library().events().stream()
                .filter(event -> event.concepts().contains(concept.id()))
                .map(Event::id)
                .toList();
        if (!events.isEmpty()) {
            addFact(facts, "details.concept-events", events(events));
        }
        addFact(facts, "details.sources", sources(concept.sources()));
        add(facts);
    }
}
