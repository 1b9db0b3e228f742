package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.history.Concept;
import entente.history.Organization;
import entente.history.Stance;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** An organization: its life, its founding, its clause, and what sources say it is, with those of the day marked. */
final class OrganizationDetails extends DetailsPart {

    private final Organization organization;
    private final LocalDate day;

    OrganizationDetails(DetailsContext context, Organization organization, LocalDate day) {
        super(context);
        this.organization = organization;
        this.day = day;
        add(heading(organization.title(), colour(library().lane(organization.lane()))));
        var when = new Div(new Span(dates().print(organization.dates())));
        when.addClassName("when");
        add(when, explained(organization.summary()));
        organization.clause().ifPresent(this::addClause);
        add(character());
        for (var debate : organization.debates()) {
            var statement = new Paragraph(new Span(debate.statement()));
            statement.addClassName("statement");
            add(statement, new Claims(context, debate.claims()));
        }
        add(facts());
        MembersList.of(context, organization, day).ifPresent(this::add);
    }

    private void addClause(Organization.Clause clause) {
        var quotation = new Div(new Span("“" + clause.text() + "”"));
        quotation.addClassName("quotation");
        quotation.add(new Div(citation(clause.source(), Optional.of(clause.article()))));
        add(quotation);
    }

    private Component character() {
        var list = new UnorderedList();
        list.addClassName("character");
        for (var reading : organization.character()) {
            var concept = new Span(
                    library().concept(reading.concept()).map(Concept::title).orElse(reading.concept()));
            concept.addClassName("strong");
            var stance =
                    new Span(getTranslation("stance." + reading.stance().name().toLowerCase(Locale.ROOT)));
            stance.addClassNames("stance", reading.stance() == Stance.SUPPORTS ? "is-supporting" : "is-disputing");
            var when = new Span(dates().print(reading.dates()));
            when.addClassName("quiet");
            var item = new ListItem(new Div(concept, stance, when));
            item.add(new Div(new Span(reading.says() + " "), citation(reading.source(), reading.locator())));
            item.setClassName("is-current", reading.dates().covers(day));
            list.add(item);
        }
        return list;
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        addFact(facts, "details.seat", organization.seat().orElse(""));
        organization
                .instrument()
                .ifPresent(instrument -> addFact(
                        facts,
                        "details.instrument",
                        new Span(instrument.title() + " "),
                        citation(instrument.source(), instrument.locator())));
        organization.partOf().ifPresent(whole -> addFact(facts, "details.part-of", entry(whole)));
        if (!organization.successorOf().isEmpty()) {
            addFact(
                    facts,
                    "details.successor-of",
                    organization.successorOf().stream().map(this::entry).toArray(Component[]::new));
        }
        addFact(facts, "details.people", String.join(", ", organization.people()));
        addFact(facts, "details.sources", sources(organization.sources()));
        return facts;
    }
}
