package entente.search;

import static java.util.stream.Collectors.joining;

import entente.history.Citation;
import entente.history.Claim;
import entente.history.Concept;
import entente.history.DateClaim;
import entente.history.Debate;
import entente.history.Era;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Interval;
import entente.history.Moment;
import entente.history.Organization;
import entente.history.Reference;
import entente.history.Source;
import entente.library.Library;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which words find which record of a library. Another kind of record is found by adding a method here and a word to
 * {@link Kind}.
 */
final class Findables {

    private static final Comparator<Findable> IN_ORDER = Comparator.comparing(Findable::importance)
            .reversed()
            .thenComparing(
                    Findable::date,
                    Comparator.comparing(
                            date -> date.map(HistoricalDate::earliest).orElse(LocalDate.MAX)))
            .thenComparing(Findable::kind)
            .thenComparing(Findable::id);

    private final Library library;
    private final Citations citations;

    private Findables(Library library) {
        this.library = library;
        this.citations = Citations.in(library);
    }

    /** In the order in which records stand that match equally well: by importance, then by date. */
    static List<Findable> of(Library library) {
        var findables = new Findables(library);
        return Stream.of(
                        library.events().stream().map(findables::event),
                        library.organizations().stream().map(findables::organization),
                        library.eras().stream().map(findables::era),
                        library.concepts().stream().map(findables::concept),
                        library.sources().stream().map(findables::source))
                .flatMap(records -> records)
                .sorted(IN_ORDER)
                .toList();
    }

    private Findable event(Event event) {
        return Findable.of(Kind.EVENT, event.id(), event.title())
                .with(Part.TITLE, event.shortTitle())
                .dated(event.date())
                .foundBy(event.date())
                .important(event.importance())
                .with(Part.PEOPLE, event.people())
                .with(Part.PLACES, event.places())
                .with(Part.TEXT, event.summary())
                .with(Part.TEXT, says(event.claims()))
                .with(
                        Part.TEXT,
                        event.disputedDate().stream().map(DateClaim::says).toList())
                .with(Part.SOURCES, sources(Citations.by(event)))
                .build();
    }

    private Findable organization(Organization organization) {
        var findable = Findable.of(Kind.ORGANIZATION, organization.id(), organization.title())
                .with(Part.TITLE, organization.shortTitle())
                .dated(organization.dates())
                .important(organization.importance())
                .with(Part.PEOPLE, organization.people())
                .with(Part.PLACES, organization.seat().stream().toList())
                .with(Part.TEXT, organization.summary())
                .with(
                        Part.TEXT,
                        organization.instrument().stream()
                                .map(Organization.Instrument::title)
                                .toList())
                .with(
                        Part.TEXT,
                        organization.clause().stream()
                                .map(clause -> clause.article() + ": " + clause.text())
                                .toList())
                .with(
                        Part.TEXT,
                        organization.character().stream()
                                .map(Organization.Reading::says)
                                .toList())
                .with(Part.TEXT, debates(organization.debates()))
                .with(Part.SOURCES, sources(Citations.by(organization)));
        ends(organization.dates()).forEach(findable::foundBy);
        return findable.build();
    }

    private Findable era(Era era) {
        var findable = Findable.of(Kind.ERA, era.id(), era.title())
                .with(Part.TITLE, era.shortTitle())
                .dated(era.dates())
                .with(Part.TEXT, era.summary())
                .with(Part.SOURCES, sources(era.sources().stream()));
        ends(era.dates()).forEach(findable::foundBy);
        return findable.build();
    }

    private Findable concept(Concept concept) {
        return Findable.of(Kind.CONCEPT, concept.id(), concept.title())
                .with(Part.ALIAS, concept.aliases())
                .with(Part.TEXT, concept.definition())
                .with(Part.TEXT, debates(concept.debates()))
                .with(
                        Part.SOURCES,
                        sources(Stream.concat(
                                concept.sources().stream(),
                                concept.debates().stream()
                                        .flatMap(debate -> debate.claims().stream())
                                        .map(Claim::reference))))
                .build();
    }

    private Findable source(Source source) {
        var findable = Findable.of(Kind.SOURCE, source.id(), source.title())
                .with(Part.TITLE, source.shortTitle())
                .with(Part.PEOPLE, authors(source).toList())
                .with(Part.TEXT, source.note().stream().toList())
                .with(Part.TEXT, published(source))
                .citedBy(citations.of(source.id()));
        source.issued().ifPresent(issued -> findable.dated(issued).foundBy(issued));
        return findable.build();
    }

    /** When it began and when it ended; what exists through a year is no more of that year than of any other. */
    private static Stream<Moment> ends(HistoricalDate dates) {
        return switch (dates) {
            case Moment moment -> Stream.of(moment);
            case Interval interval ->
                Stream.of(interval.start(), interval.end()).flatMap(Optional::stream);
        };
    }

    private static List<String> debates(List<Debate> debates) {
        return debates.stream()
                .flatMap(debate -> Stream.concat(Stream.of(debate.statement()), says(debate.claims()).stream()))
                .toList();
    }

    private static List<String> says(List<Claim> claims) {
        return claims.stream().map(Claim::says).toList();
    }

    /** Without the years of issue, which would be taken for years of the events that cite them. */
    private List<String> sources(Stream<Reference> references) {
        return references
                .flatMap(reference -> library
                        .source(reference.source())
                        .map(source -> Stream.of(
                                        authors(source),
                                        Stream.of(source.title()),
                                        Stream.of(Citation.brief(source, reference.locator())))
                                .flatMap(words -> words)
                                .distinct()
                                .collect(joining(", ")))
                        .stream())
                .toList();
    }

    private static Stream<String> authors(Source source) {
        return Stream.concat(source.author().stream(), source.editor().stream()).map(Source.Author::name);
    }

    private static String published(Source source) {
        return Stream.of(
                        source.containerTitle(),
                        source.collectionTitle(),
                        source.number(),
                        source.publisher(),
                        source.publisherPlace())
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }
}
