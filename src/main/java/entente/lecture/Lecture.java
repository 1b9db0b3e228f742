package entente.lecture;

import java.time.Duration;
import java.util.List;

/**
 * A talk: scenes in an order, with what is shown and said to each. Its texts are cleaned as {@link Texts} says.
 *
 * @param id its name in links
 * @param author who wrote it
 * @param summary what the audience will be able to say afterwards; empty if that is not said
 */
public record Lecture(String id, String title, String author, String summary, List<Step> steps) {

    /** It has no more steps. */
    public static final int MOST_STEPS = 200;

    public Lecture {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(steps.size() + " steps; at most " + MOST_STEPS + " were expected");
        }
        title = Texts.line(title);
        author = Texts.line(author);
        summary = Texts.clean(summary);
        steps = List.copyOf(steps);
    }

    /** How long it takes, as far as its steps say so. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }
}
