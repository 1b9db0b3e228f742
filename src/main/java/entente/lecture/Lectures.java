package entente.lecture;

import entente.author.Author;
import entente.database.DatabaseUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The lectures that there are to read: those that the pack ships, then those that authors made. */
@Component
public class Lectures {

    private static final Logger LOG = LoggerFactory.getLogger(Lectures.class);

    private final List<Shelf> shelves;

    Lectures(List<Shelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    /** Those that everybody may read, in the order in which they are listed; as far as the database answers. */
    public List<Lecture> published() {
        return shelves.stream().flatMap(Lectures::published).toList();
    }

    /**
     * A lecture, if this reader may read it.
     *
     * @param reader an author who is signed in, or nobody
     * @throws DatabaseUnavailableException if it is not one of the pack's, and the database does not answer
     */
    public Optional<Lecture> find(String id, Optional<Author> reader) {
        return shelves.stream()
                .flatMap(shelf -> shelf.find(id, reader).stream())
                .findFirst();
    }

    /**
     * As {@link #find}, for whom there must be one.
     *
     * @throws UnreadableLectureException if there is none
     */
    public Lecture get(String id, Optional<Author> reader) {
        return find(id, reader).orElseThrow(() -> new UnreadableLectureException(id));
    }

    private static Stream<Lecture> published(Shelf shelf) {
        try {
            return shelf.published().stream();
        } catch (DatabaseUnavailableException e) {
            LOG.warn("Published lectures are not listed: {}", e.getMessage(), e);
            return Stream.empty();
        }
    }
}
