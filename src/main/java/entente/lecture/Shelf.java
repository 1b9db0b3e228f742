package entente.lecture;

import entente.author.Author;
import java.util.List;
import java.util.Optional;

/** A place that lectures come from: the pack, and the database. */
public interface Shelf {

    /** Those that everybody may read, in the order in which they are listed. */
    List<Lecture> published();

    /**
     * A lecture, if this reader may read it.
     *
     * @param reader an author who is signed in, or nobody
     */
    Optional<Lecture> find(String id, Optional<Author> reader);
}
