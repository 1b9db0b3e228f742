package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.history.DateClaim;
import entente.history.Event;
import java.util.Locale;

/** An event: its date, its text, what sources say where they differ, the events it is linked with, and its sources. */
final class EventDetails extends DetailsPart {

    private final Event event;

    EventDetails(DetailsContext context, Event event) {
        super(context);
        this.event = event;
        add(heading(event.title(), colour(library().lane(event.lanes().getFirst()))));
        add(when());
        add(explained(event.summary()));
        addDisputedDate();
        Claims.of(context, event.claims()).ifPresent(this::add);
        add(facts());
    }

    private Div when() {
        var line = new Div(new Span(dates().print(event.date())));
        line.addClassName("when");
        if (event.hasDisputedDate()) {
            line.add(chip("details.date-disputed"));
        }
        if (event.isContested()) {
            line.add(chip("matrix.contested"));
        }
        return line;
    }

    private void addDisputedDate() {
        if (!event.hasDisputedDate()) {
            return;
        }
        var list = new UnorderedList();
        for (var claim : event.disputedDate()) {
            list.add(new ListItem(dateClaim(claim)));
        }
        var box = new Div(list);
        box.addClassName("claims");
        add(box);
    }

    private Div dateClaim(DateClaim claim) {
        var date = new Span(dates().print(claim.date()) + ": ");
        date.addClassName("strong");
        return new Div(date, new Span(claim.says() + " "), citation(claim.source(), claim.locator()));
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        addFact(facts, "details.places", String.join(", ", event.places()));
        addFact(facts, "details.people", String.join(", ", event.people()));
        if (!event.organizations().isEmpty()) {
            addFact(
                    facts,
                    "details.organizations",
                    event.organizations().stream().map(this::entry).toArray(Component[]::new));
        }
        for (var type : Event.Link.Type.values()) {
            addLinked(facts, type);
        }
        addFact(facts, "details.sources", sources(event.sources()));
        return facts;
    }

    private void addLinked(DescriptionList facts, Event.Link.Type type) {
        var name = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var out = event.links().stream()
                .filter(link -> link.type() == type)
                .map(Event.Link::event)
                .toList();
        if (!out.isEmpty()) {
            addFact(facts, "link." + name, events(out));
        }
        var in = library().events().stream()
                .filter(other -> other.links().contains(new Event.Link(type, event.id())))
                .map(Event::id)
                .toList();
        if (!in.isEmpty()) {
            addFact(facts, "link." + name + ".reverse", events(in));
        }
    }
}
