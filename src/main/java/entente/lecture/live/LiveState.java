package entente.lecture.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the speaker is, as the player sends and reads it.
 *
 * @param look where the speaker has gone to from the step
 * @param poll what the audience is asked
 */
record LiveState(Place place, Screen screen, Optional<Look> look, Optional<Poll> poll) {

    /** The beginning of every lecture. */
    static final LiveState START = new LiveState(new Place(0, 0), Screen.SCENE, Optional.empty(), Optional.empty());

    /** A step, and how much of it is uncovered. */
    record Place(int step, int revealed) {}

    /** What the screen shows. */
    enum Screen {
        @JsonProperty("scene")
        SCENE,
        @JsonProperty("black")
        BLACK,
        @JsonProperty("white")
        WHITE
    }

    /**
     * Times in milliseconds since 1970, the day counted from there.
     *
     * @param focus the id of an event or organization, empty for none
     * @param cell a cell of the matrix as row:column, empty for none; states that were kept by earlier versions lack it
     */
    record Look(double from, double to, long at, String focus, String cell) {

        Look {
            cell = Objects.requireNonNullElse(cell, "");
        }
    }

    /**
     * A question, while it is asked and after it.
     *
     * @param id told apart from others of the lecture by it
     * @param open whether answers are still taken; afterwards they are shown
     * @param answer the right one of the choices
     */
    record Poll(String id, String question, List<String> choices, boolean open, Optional<String> answer) {

        private static final int MOST_CHOICES = 6;
        private static final int LONGEST = 200;

        Poll {
            check(!id.isBlank() && id.length() <= LONGEST, "the id of a question");
            check(
                    !question.isBlank() && question.length() <= LONGEST,
                    "a question of at most " + LONGEST + " characters");
            check(
                    choices.size() >= 2
                            && choices.size() <= MOST_CHOICES
                            && choices.stream().allMatch(choice -> !choice.isBlank() && choice.length() <= LONGEST),
                    "2 to " + MOST_CHOICES + " choices");
            choices = List.copyOf(choices);
        }
    }

    LiveState {
        check(place.step() >= 0 && place.revealed() >= 0, "a place in the lecture");
    }

    private static void check(boolean right, String expected) {
        if (!right) {
            throw new IllegalArgumentException(expected + " was expected");
        }
    }
}
