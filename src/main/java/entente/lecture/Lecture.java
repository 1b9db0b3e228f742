package entente.lecture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

    /** Its title and the name of its author are no longer. */
    public static final int LONGEST_TITLE = 90;

    public static final int LONGEST_SUMMARY = 500;

    public Lecture {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(steps.size() + " steps; at most " + MOST_STEPS + " were expected");
        }
        title = Texts.line(title);
        author = Texts.line(author);
        summary = Texts.clean(summary);
        steps = List.copyOf(steps);
    }

    public Lecture titled(String newTitle) {
        return new Lecture(id, newTitle, author, summary, steps);
    }

    public Lecture by(String newAuthor) {
        return new Lecture(id, title, newAuthor, summary, steps);
    }

    public Lecture summedUp(String newSummary) {
        return new Lecture(id, title, author, newSummary, steps);
    }

    public Lecture of(List<Step> newSteps) {
        return new Lecture(id, title, author, summary, newSteps);
    }

    /** The place of a step, counted from 0. */
    public OptionalInt placeOf(String step) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(step))
                .findFirst();
    }

    public Optional<Step> step(String step) {
        return steps.stream().filter(each -> each.id().equals(step)).findFirst();
    }

    /** How long it takes, as far as its steps say so. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }
}
