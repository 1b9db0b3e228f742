package entente.lecture.store;

import entente.library.Problem;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A lecture can't be saved as it is, as no one could read it again: it has no title, say, or is too long. */
public final class RefusedLectureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final transient List<String> lines;

    RefusedLectureException(List<Problem> problems, String text) {
        super(problems.stream()
                .map(Problem::what)
                .collect(Collectors.joining("; ", "The lecture can't be saved: ", "")));
        this.problems = List.copyOf(problems);
        this.lines = text.lines().toList();
    }

    /** All that is wrong, by lines of the file that it would be. */
    public List<Problem> problems() {
        return problems;
    }

    /** The place of the step that has a problem, counted from 1; empty for a problem of the lecture itself. */
    public OptionalInt stepOf(Problem problem) {
        var steps = lines.indexOf("steps:");
        var place = (int) IntStream.range(Math.max(steps, 0), Math.min(problem.line(), lines.size()))
                .filter(line -> lines.get(line).startsWith("  - "))
                .count();
        return steps < 0 || place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
