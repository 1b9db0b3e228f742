package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.history.DateText;
import entente.history.Event;
import entente.history.Lane;
import entente.history.Organization;
import entente.history.Reference;
import entente.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pieces that the details of events, organizations and cells are made of. */
abstract class DetailsPart extends Div {

    private final DetailsContext context;
    private final DateText dates = DateText.in(getLocale());

    DetailsPart(DetailsContext context) {
        this.context = context;
    }

    DetailsContext context() {
        return context;
    }

    Library library() {
        return context.library();
    }

    DateText dates() {
        return dates;
    }

    H3 heading(String title, String colour) {
        var dot = new Span();
        dot.addClassNames("dot", colour);
        dot.getElement().setAttribute("aria-hidden", "true");
        return new H3(dot, new Span(title));
    }

    Component subheading(String text) {
        var subheading = new H4(text);
        subheading.addClassName("subheading");
        return subheading;
    }

    Paragraph paragraph(String text) {
        return new Paragraph(text);
    }

    /** A text of the pack, in which ideas other than these explain themselves. */
    Component explained(String text, String... except) {
        return new GlossaryText(context, text, Set.of(except));
    }

    Component citation(Reference reference) {
        return new SourceCitation(context, reference);
    }

    Component citation(String source, Optional<String> locator) {
        return citation(new Reference(source, locator));
    }

    Span chip(String key) {
        var chip = new Span(getTranslation(key));
        chip.addClassName("chip-contested");
        return chip;
    }

    /** Adds a term and what it stands for, unless that is nothing. */
    void addFact(DescriptionList facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    void addFact(DescriptionList facts, String key, Component... parts) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(parts));
    }

    /** A button that puts an event or an organization in focus. */
    Component entry(String id) {
        var title = library().titleOf(id).orElse(id);
        var button = new NativeButton(title, click -> context.onEntry().accept(id));
        button.addClassName("link");
        return button;
    }

    /** Events and organizations as links, each with its date. */
    Component events(List<String> ids) {
        var list = new UnorderedList();
        list.addClassName("entries");
        for (var id : ids) {
            var date = new Span(library()
                    .event(id)
                    .map(Event::date)
                    .or(() -> library().organization(id).map(Organization::dates))
                    .map(dates::print)
                    .orElse(""));
            date.addClassName("quiet");
            list.add(new ListItem(entry(id), new Span(" "), date));
        }
        return list;
    }

    Component sources(List<Reference> references) {
        var list = new UnorderedList();
        list.addClassName("source-list");
        references.forEach(reference -> list.add(new ListItem(citation(reference))));
        return list;
    }

    /** The class of a lane's colour; context's where there is no lane. */
    static String colour(Optional<Lane> lane) {
        return "colour-" + lane.map(Lane::colour).orElse(Lane.Colour.GREY).word();
    }
}
