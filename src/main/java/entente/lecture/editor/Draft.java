package entente.lecture.editor;

import entente.lecture.Lecture;
import java.time.Instant;

/**
 * A lecture that was not saved.
 *
 * @param basedOn the number of the revision that was changed
 * @param changed when it was changed last
 */
public record Draft(Lecture lecture, int basedOn, Instant changed) {}
