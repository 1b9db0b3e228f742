package entente.lecture.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.lecture.Lecture;
import entente.lecture.LectureReader;
import entente.lecture.LectureReading;
import entente.lecture.LectureWriter;
import entente.library.LectureFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What revisions say, as text and as lectures. */
@Component
class Contents {

    private static final int REMEMBERED = 200;

    private final LectureReader reader;
    private final LectureWriter writer;

    /** A revision never changes, nor does the pack before the next start. */
    private final Cache<Long, LectureReading> readings =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Contents(LectureReader reader, LectureWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * The text of a lecture under another id.
     *
     * @throws RefusedLectureException if it could not be read again
     */
    String text(String id, Lecture lecture) {
        var text = writer.write(new Lecture(id, lecture.title(), lecture.author(), lecture.summary(), lecture.steps()));
        var file = file(id, text);
        if (!file.problems().isEmpty()) {
            throw new RefusedLectureException(file.problems(), text);
        }
        return text;
    }

    /** Reads all revisions anew. */
    void forget() {
        readings.invalidateAll();
    }

    StoredLecture read(LectureEntry entry, RevisionRow row) {
        var reading = row.id() == null ? read(row) : readings.get(row.id(), id -> read(row));
        return new StoredLecture(
                entry,
                RevisionEntry.of(row),
                // Only the shape of a file can keep it from being one, and shapes that fit once are kept.
                reading.lecture().orElseGet(() -> new Lecture(row.lecture(), row.title(), row.author(), "", List.of())),
                reading.problems(),
                row.content());
    }

    private LectureReading read(RevisionRow row) {
        return reader.read(file(row.lecture(), row.content()));
    }

    private static LectureFile file(String id, String text) {
        return LectureFile.read(id, text.getBytes(StandardCharsets.UTF_8));
    }
}
