package entente.lecture;

import entente.library.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a lecture's file.
 *
 * @param lecture the nearest lecture that makes sense; none if the file does not have the shape of one
 * @param problems what is wrong, in reading order; empty if all is right
 */
public record LectureReading(Optional<Lecture> lecture, List<Problem> problems) {}
