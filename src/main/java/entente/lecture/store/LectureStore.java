package entente.lecture.store;

import entente.author.Author;
import entente.database.Database;
import entente.database.Ids;
import entente.lecture.Lecture;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps the lectures of authors. What a method returned is kept for good; every save is a revision of its own and changes no
 * other.
 *
 * <p>All methods throw {@link entente.database.DatabaseUnavailableException} if the database fails, and then change nothing.
 * Those that name an author throw {@link NoSuchLectureException} where there is no such lecture of theirs.
 */
@Component
public class LectureStore {

    /** A note on a revision is cut after this. */
    public static final int LONGEST_NOTE = 200;

    private final LectureRows lectures;
    private final RevisionRows revisions;
    private final JdbcAggregateOperations aggregates;
    private final Database database;
    private final Contents contents;
    private final Clock clock;

    LectureStore(
            LectureRows lectures,
            RevisionRows revisions,
            JdbcAggregateOperations aggregates,
            Database database,
            Contents contents,
            Clock clock) {
        this.lectures = lectures;
        this.revisions = revisions;
        this.aggregates = aggregates;
        this.database = database;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Keeps a new lecture, private at first and under an id of its own.
     *
     * @throws RefusedLectureException if it could not be read again
     */
    public StoredLecture create(Author author, Lecture lecture, String note) {
        var id = Ids.random();
        var content = contents.text(id, lecture);
        return database.ask(() -> {
            var now = now();
            var row = aggregates.insert(new LectureRow(id, author.id(), Sharing.PRIVATE, 1, lecture.title(), now, now));
            return stored(row, insert(row, 1, author, now, content, note));
        });
    }

    /**
     * Saves a lecture as its next revision.
     *
     * @param basedOn the number of the revision that was changed
     * @throws OutdatedRevisionException if that is not the last one any more
     * @throws RefusedLectureException if it could not be read again
     */
    public StoredLecture save(Author author, String id, int basedOn, Lecture lecture, String note) {
        return save(author, id, basedOn, lecture.title(), contents.text(id, lecture), note);
    }

    /**
     * Saves an earlier revision as the next one, word for word.
     *
     * @param basedOn the number of the last revision that the author knows of
     * @throws OutdatedRevisionException if that is not the last one any more
     */
    public StoredLecture restore(Author author, String id, int number, int basedOn, String note) {
        var earlier = revision(author, id, number);
        return save(author, id, basedOn, earlier.revision().title(), earlier.content(), note);
    }

    public void share(Author author, String id, Sharing sharing) {
        database.change(() -> require(lectures.share(id, author.id(), sharing.name()) == 1, id));
    }

    /** Forgets a lecture with all its revisions. */
    public void delete(Author author, String id) {
        database.change(() -> require(lectures.delete(id, author.id()) == 1, id));
    }

    /** The lectures of an author, what was changed last first. */
    public List<LectureEntry> of(Author author) {
        return database.ask(() -> lectures.findByOwnerOrderByChangedDesc(author.id())).stream()
                .map(LectureRow::entry)
                .toList();
    }

    /** What everybody may read, by title. */
    public List<StoredLecture> published() {
        return database.ask(() -> lectures.findBySharingOrderByTitleAscIdAsc(Sharing.PUBLISHED).stream()
                .map(this::head)
                .toList());
    }

    /** The last revision of a lecture, if it is there for this reader; nobody reads what is shared alone. */
    public Optional<StoredLecture> open(String id, Optional<Author> reader) {
        return database.ask(() -> lectures.findById(id)
                .filter(row -> row.sharing() != Sharing.PRIVATE
                        || reader.filter(author -> author.id().equals(row.owner()))
                                .isPresent())
                .map(this::head));
    }

    /** The last revision of an author's own lecture. */
    public StoredLecture open(Author author, String id) {
        return database.ask(() -> head(own(author, id)));
    }

    /** All revisions of a lecture, the last one first. */
    public List<RevisionEntry> revisions(Author author, String id) {
        return database.ask(() -> revisions.list(own(author, id).id()).stream()
                .map(RevisionEntry::of)
                .toList());
    }

    public StoredLecture revision(Author author, String id, int number) {
        return database.ask(() -> {
            var row = own(author, id);
            return revisions
                    .findByLectureAndNumber(id, number)
                    .map(revision -> stored(row, revision))
                    .orElseThrow(
                            () -> new NoSuchLectureException("revision " + number + " of the lecture “" + id + "”"));
        });
    }

    private StoredLecture save(Author author, String id, int basedOn, String title, String content, String note) {
        return database.ask(() -> {
            var now = now();
            if (lectures.advance(id, author.id(), basedOn, title, now) == 0) {
                throw new OutdatedRevisionException(basedOn, head(own(author, id)));
            }
            var row = own(author, id);
            return stored(row, insert(row, row.head(), author, now, content, note));
        });
    }

    private RevisionRow insert(
            LectureRow row, int number, Author author, OffsetDateTime now, String content, String note) {
        return aggregates.insert(
                new RevisionRow(null, row.id(), number, author.id(), now, row.title(), content, cut(note)));
    }

    /** Without what databases do not keep: control characters, and half of a character at the end. */
    private static String cut(String note) {
        return note.substring(0, Math.min(note.length(), LONGEST_NOTE))
                .replaceAll("[\\p{Cc}\\p{Cs}]", " ")
                .strip();
    }

    private LectureRow own(Author author, String id) {
        return lectures.findById(id)
                .filter(row -> row.owner().equals(author.id()))
                .orElseThrow(() -> notThere(id));
    }

    private StoredLecture head(LectureRow row) {
        return stored(
                row, revisions.findByLectureAndNumber(row.id(), row.head()).orElseThrow());
    }

    private StoredLecture stored(LectureRow row, RevisionRow revision) {
        return contents.read(row.entry(), revision);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static void require(boolean isThere, String id) {
        if (!isThere) {
            throw notThere(id);
        }
    }

    private static NoSuchLectureException notThere(String id) {
        return new NoSuchLectureException("lecture “" + id + "”");
    }
}
