package entente.lecture.player;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.author.Author;
import entente.lecture.Lecture;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lectures as they are while they are made, and earlier revisions, to be looked at by their authors for a while. */
@Component
public class Previews {

    private static final Duration KEPT = Duration.ofHours(12);
    private static final int MOST = 500;

    private record Preview(Author author, Lecture lecture) {}

    private final Cache<String, Preview> previews =
            Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(MOST).build();

    /**
     * Keeps a lecture, in place of another one of that name.
     *
     * @param name that can't be guessed
     * @return where it is looked at
     */
    public String keep(String name, Author author, Lecture lecture) {
        // A lecture of its own: what is done with it moves no screen of the one that it will be.
        previews.put(
                name,
                new Preview(
                        author,
                        new Lecture(name, lecture.title(), lecture.author(), lecture.summary(), lecture.steps())));
        return "previews/" + name + "/present";
    }

    /** Empty if it is another author's, or was kept for too long. */
    Optional<Lecture> find(String name, Author author) {
        return Optional.ofNullable(previews.getIfPresent(name))
                .filter(preview -> preview.author().id().equals(author.id()))
                .map(Preview::lecture);
    }
}
