package entente.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import entente.comparison.Life;
import entente.comparison.Memberships;
import entente.history.Concept;
import entente.history.DateText;
import entente.history.Event;
import entente.history.Organization;
import entente.history.Stance;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.Subjects;
import entente.stage.Subjects.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A card for each of what is compared: what it is, and what can be said of it on the day. */
final class ProfileCards extends Div {

    private final Library library;
    private final Memberships memberships;
    private final Subjects subjects;
    private final DateText dates = DateText.in(getLocale());
    private Optional<List<Object>> shown = Optional.empty();

    ProfileCards(Library library, Memberships memberships, Subjects subjects, Signal<Scene> scene) {
        this.library = library;
        this.memberships = memberships;
        this.subjects = subjects;
        addClassName("profiles");
        Signal.effect(
                this,
                () -> show(scene.get().comparison().subjects(), scene.get().at()));
    }

    private void show(List<String> ids, LocalDate day) {
        var wanted = List.<Object>of(ids, day);
        if (shown.equals(Optional.of(wanted))) {
            return;
        }
        shown = Optional.of(wanted);
        removeAll();
        ids.stream()
                .flatMap(id -> subjects.withId(id).stream())
                .map(subject -> card(subject, day))
                .forEach(this::add);
    }

    private Component card(Subject subject, LocalDate day) {
        var card = new Div();
        card.addClassNames("profile", "colour-" + subject.colour().word());
        switch (subject.kind()) {
            case ORGANIZATION -> library.organization(subject.id()).ifPresent(it -> fill(card, it, day));
            case CONCEPT -> library.concept(subject.id()).ifPresent(it -> fill(card, it));
            case CASE -> library.event(subject.id()).ifPresent(it -> fill(card, it));
        }
        return card;
    }

    private void fill(Div card, Organization organization, LocalDate day) {
        var facts = new DescriptionList();
        organization.seat().ifPresent(seat -> addFact(facts, "details.seat", seat));
        organization.instrument().ifPresent(founding -> addFact(facts, "details.instrument", founding.title()));
        if (!memberships.of(organization.id()).isEmpty()) {
            addFact(facts, "profile.members", members(organization, day));
        }
        card.add(
                heading(organization.title(), "/?entry=" + organization.id()),
                when(dates.print(organization.dates())),
                new Paragraph(organization.summary()),
                facts,
                character(organization, day));
    }

    private String members(Organization organization, LocalDate day) {
        var life = Life.of(organization);
        if (life.isAheadOf(day)) {
            return getTranslation("profile.not-yet");
        }
        return life.isOverBy(day)
                ? getTranslation("profile.over")
                : String.valueOf(memberships.count(day, organization.id()));
    }

    /** What sources see in it on the day. */
    private Component character(Organization organization, LocalDate day) {
        var readings = new Div();
        readings.addClassName("readings");
        organization.character().stream()
                .filter(reading -> reading.dates().covers(day))
                .collect(Collectors.groupingBy(Organization.Reading::concept))
                .forEach((concept, all) -> {
                    var claims = all.stream().map(Organization.Reading::claim).toList();
                    var chip = new Span(
                            library.concept(concept).map(Concept::title).orElse(concept));
                    chip.addClassNames(
                            "reading",
                            library.laneOf(concept)
                                    .map(lane -> "colour-" + lane.colour().word())
                                    .orElse("colour-grey"));
                    if (Stance.isContested(claims)) {
                        var contested = new Span(getTranslation("matrix.contested"));
                        contested.addClassName("chip-contested");
                        readings.add(new Span(chip, contested));
                    } else if (claims.getFirst().stance() == Stance.SUPPORTS) {
                        readings.add(chip);
                    }
                });
        return readings;
    }

    private void fill(Div card, Concept concept) {
        card.add(heading(concept.title(), "/?concept=" + concept.id()));
        if (!concept.aliases().isEmpty()) {
            card.add(when(getTranslation("details.aliases", String.join(", ", concept.aliases()))));
        }
        card.add(new Paragraph(concept.definition()));
    }

    private void fill(Div card, Event event) {
        card.add(
                heading(event.title(), "/?entry=" + event.id()),
                when(dates.print(event.date())),
                new Paragraph(event.summary()));
    }

    private static Component heading(String title, String address) {
        return new H3(new Anchor(address, title));
    }

    private static Component when(String text) {
        var when = new Div(new Span(text));
        when.addClassName("quiet");
        return when;
    }

    private void addFact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }
}
