package entente.lecture.editor;

import entente.author.Author;
import entente.database.DatabaseUnavailableException;
import entente.lecture.Lecture;
import entente.lecture.editor.SaveOutcome.Fault;
import entente.lecture.store.LectureStore;
import entente.lecture.store.NoSuchLectureException;
import entente.lecture.store.OutdatedRevisionException;
import entente.lecture.store.RefusedLectureException;
import entente.lecture.store.StoredLecture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Saves lectures, and tells what came of it. */
@Component
public class LectureSaves {

    private final LectureStore store;

    LectureSaves(LectureStore store) {
        this.store = store;
    }

    /** Saves a new lecture, private at first. */
    public SaveOutcome create(Author author, Lecture lecture, String note) {
        return outcome(() -> store.create(author, lecture, note));
    }

    /**
     * Saves a lecture as its next revision.
     *
     * @param basedOn the number of the revision that was changed
     */
    public SaveOutcome save(Author author, int basedOn, Lecture lecture, String note) {
        return outcome(() -> store.save(author, lecture.id(), basedOn, lecture, note));
    }

    /** Saves an earlier revision as the next one. */
    public SaveOutcome restore(Author author, String id, int number, int basedOn, String note) {
        return outcome(() -> store.restore(author, id, number, basedOn, note));
    }

    private static SaveOutcome outcome(Supplier<StoredLecture> save) {
        try {
            return new SaveOutcome.Saved(save.get());
        } catch (OutdatedRevisionException e) {
            return new SaveOutcome.Outdated(e.head());
        } catch (RefusedLectureException e) {
            return new SaveOutcome.Refused(e.problems().stream()
                    .map(problem -> new Fault(e.stepOf(problem), problem.what()))
                    .toList());
        } catch (DatabaseUnavailableException e) {
            return new SaveOutcome.Unavailable(e.reason());
        } catch (NoSuchLectureException e) {
            return new SaveOutcome.Deleted();
        }
    }
}
