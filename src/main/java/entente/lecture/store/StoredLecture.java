package entente.lecture.store;

import entente.lecture.Lecture;
import entente.library.Problem;
import java.util.List;

/**
 * A lecture as one of its revisions has it.
 *
 * @param lecture the nearest lecture that can be shown
 * @param problems what of the revision can't be shown, because the pack has it no longer; a save would leave it out
 * @param content the revision as it was saved, word for word
 */
public record StoredLecture(
        LectureEntry entry, RevisionEntry revision, Lecture lecture, List<Problem> problems, String content) {}
