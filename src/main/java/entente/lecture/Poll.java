package entente.lecture;

import java.util.List;
import java.util.Optional;

/**
 * A question to the audience.
 *
 * @param choices two to six answers
 * @param answer the right one of them, if there is one
 */
public record Poll(String question, List<String> choices, Optional<String> answer) {

    public Poll {
        choices = List.copyOf(choices);
    }
}
