package entente.stage;

import entente.history.Concept;
import entente.history.Event;
import entente.history.Lane;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be compared side by side: organizations, ideas, and the cases of the matrices. */
@Component
public final class Subjects {

    /** What sort of thing is compared. */
    public enum Kind {
        ORGANIZATION,
        CONCEPT,
        CASE
    }

    /**
     * One of them.
     *
     * @param title its name, short where there is a short one
     */
    public record Subject(String id, Kind kind, String title, Lane.Colour colour) {}

    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    Subjects(Library library) {
        library.organizations().forEach(organization -> add(organization, library));
        library.concepts().forEach(concept -> add(concept, library));
        library.matrices().stream()
                .flatMap(matrix -> matrix.columns().stream())
                .map(Matrix.Column::event)
                .flatMap(event -> event.flatMap(library::event).stream())
                .forEach(event -> add(event, library));
    }

    public Collection<Subject> all() {
        return List.copyOf(subjects.values());
    }

    public Optional<Subject> withId(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** The columns of a matrix that stand for some of what is compared, in that order. */
    public static List<String> columns(Matrix matrix, Collection<String> subjects) {
        return subjects.stream()
                .flatMap(id -> matrix.columns().stream()
                        .filter(column -> column.subject().filter(id::equals).isPresent()))
                .map(Matrix.Column::id)
                .toList();
    }

    private void add(Organization organization, Library library) {
        var colour = library.lane(organization.lane()).map(Lane::colour);
        put(organization.id(), Kind.ORGANIZATION, organization.shortTitle(), colour);
    }

    private void add(Concept concept, Library library) {
        put(
                concept.id(),
                Kind.CONCEPT,
                concept.title(),
                library.laneOf(concept.id()).map(Lane::colour));
    }

    private void add(Event event, Library library) {
        var colour = Stream.of(event.lanes().getFirst())
                .flatMap(lane -> library.lane(lane).stream())
                .map(Lane::colour)
                .findFirst();
        put(event.id(), Kind.CASE, event.shortTitle(), colour);
    }

    private void put(String id, Kind kind, String title, Optional<Lane.Colour> colour) {
        subjects.putIfAbsent(id, new Subject(id, kind, title, colour.orElse(Lane.Colour.GREY)));
    }
}
