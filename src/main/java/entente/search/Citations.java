package entente.search;

import entente.history.Claim;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Organization;
import entente.history.Reference;
import entente.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which events and organizations cite a source, anywhere in their records. */
final class Citations {

    /** An event or organization and what it cites. */
    private record Citing(String id, HistoricalDate date, Stream<Reference> references) {}

    private final Map<String, List<String>> bySource = new LinkedHashMap<>();

    private Citations() {}

    static Citations in(Library library) {
        var citations = new Citations();
        Stream.concat(
                        library.events().stream().map(event -> new Citing(event.id(), event.date(), by(event))),
                        library.organizations().stream()
                                .map(organization ->
                                        new Citing(organization.id(), organization.dates(), by(organization))))
                .sorted(Comparator.comparing(citing -> citing.date().earliest()))
                .forEach(citations::add);
        return citations;
    }

    private void add(Citing citing) {
        citing.references()
                .map(Reference::source)
                .distinct()
                .forEach(source -> bySource.computeIfAbsent(source, id -> new ArrayList<>())
                        .add(citing.id()));
    }

    /** Ids in the order of first days. */
    List<String> of(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    static Stream<Reference> by(Event event) {
        return Stream.of(
                        event.sources().stream(),
                        event.claims().stream().map(Claim::reference),
                        event.disputedDate().stream().map(claim -> new Reference(claim.source(), claim.locator())))
                .flatMap(references -> references)
                .distinct();
    }

    static Stream<Reference> by(Organization organization) {
        return Stream.of(
                        organization.sources().stream(),
                        organization.instrument().stream()
                                .map(instrument -> new Reference(instrument.source(), instrument.locator())),
                        organization.clause().stream()
                                .map(clause -> new Reference(clause.source(), Optional.of(clause.article()))),
                        organization.character().stream()
                                .map(reading -> reading.claim().reference()),
                        organization.debates().stream()
                                .flatMap(debate -> debate.claims().stream())
                                .map(Claim::reference))
                .flatMap(references -> references)
                .distinct();
    }
}
