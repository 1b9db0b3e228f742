package entente.lecture.store;

import entente.library.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A lecture can't be saved as it is, as no one could read it again: it has no title, say, or is too long. */
public final class RefusedLectureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    RefusedLectureException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::what)
                .collect(Collectors.joining("; ", "The lecture can't be saved: ", "")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, by lines of the file that it would be. */
    public List<Problem> problems() {
        return problems;
    }
}
