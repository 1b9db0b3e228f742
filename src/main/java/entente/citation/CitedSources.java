package entente.citation;

import entente.history.Claim;
import entente.history.Concept;
import entente.history.DateClaim;
import entente.history.Debate;
import entente.history.Event;
import entente.history.Matrix;
import entente.history.Organization;
import entente.history.Reference;
import entente.history.Source;
import entente.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sources that records rest on, each once, in the order in which the record names them. */
@Component
public class CitedSources {

    private final Library library;

    CitedSources(Library library) {
        this.library = library;
    }

    public List<Source> of(Event event) {
        return sources(List.of(
                references(event.sources()),
                claims(event.claims()),
                event.disputedDate().stream().map(DateClaim::source)));
    }

    public List<Source> of(Organization organization) {
        return sources(List.of(
                references(organization.sources()),
                organization.instrument().map(Organization.Instrument::source).stream(),
                organization.clause().map(Organization.Clause::source).stream(),
                organization.character().stream().map(Organization.Reading::source),
                debates(organization.debates())));
    }

    /** An organization's page with its sources. */
    public Citable page(Organization organization) {
        return Citable.page(organization.title(), organization.id(), "?entry=" + organization.id(), of(organization));
    }

    /** An idea's page with its sources. */
    public Citable page(Concept concept) {
        return Citable.page(concept.title(), concept.id(), "?concept=" + concept.id(), of(concept));
    }

    public List<Source> of(Concept concept) {
        return sources(List.of(references(concept.sources()), debates(concept.debates())));
    }

    public List<Source> of(Matrix matrix) {
        return sources(matrix.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().values().stream())
                .flatMap(List::stream)
                .map(state -> claims(state.claims()))
                .toList());
    }

    public List<Source> of(Matrix.State state) {
        return sources(List.of(claims(state.claims())));
    }

    private List<Source> sources(List<Stream<String>> ids) {
        return ids.stream()
                .flatMap(stream -> stream)
                .distinct()
                .map(library::source)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<String> references(List<Reference> references) {
        return references.stream().map(Reference::source);
    }

    private static Stream<String> claims(List<Claim> claims) {
        return claims.stream().map(Claim::source);
    }

    private static Stream<String> debates(List<Debate> debates) {
        return debates.stream().flatMap(debate -> claims(debate.claims()));
    }
}
