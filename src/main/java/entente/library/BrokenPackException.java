package entente.library;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A pack can't be used. Carries all of its problems, in reading order; the message is a report of them. */
public class BrokenPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenPackException(String pack, List<Problem> problems) {
        super("The data pack in " + pack + " has "
                + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + ":\n"
                + problems.stream().map(problem -> "  " + problem).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
