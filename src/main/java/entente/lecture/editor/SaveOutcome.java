package entente.lecture.editor;

import entente.database.DatabaseUnavailableException.Reason;
import entente.lecture.store.StoredLecture;
import java.util.List;
import java.util.OptionalInt;

/** What came of saving. Only {@link Saved} changed anything. */
public sealed interface SaveOutcome {

    /** It is kept as a new revision, the last one. */
    record Saved(StoredLecture stored) implements SaveOutcome {}

    /** It was saved elsewhere meanwhile; that is the last revision. */
    record Outdated(StoredLecture head) implements SaveOutcome {}

    /** As it is it can't be read again. */
    record Refused(List<Fault> faults) implements SaveOutcome {}

    /** The database failed. */
    record Unavailable(Reason reason) implements SaveOutcome {}

    /** The lecture was deleted meanwhile. */
    record Deleted() implements SaveOutcome {}

    /**
     * What keeps a lecture from being saved.
     *
     * @param step the place of the step, counted from 1, if it is one's
     */
    record Fault(OptionalInt step, String what) {}
}
