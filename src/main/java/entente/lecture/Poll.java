package entente.lecture;

import java.util.List;
import java.util.Optional;

/**
 * A question to the audience. Its texts are cleaned as {@link Texts} says.
 *
 * @param choices two to six answers
 * @param answer the right one of them, if there is one
 */
public record Poll(String question, List<String> choices, Optional<String> answer) {

    public Poll {
        question = Texts.line(question);
        choices = choices.stream().map(Texts::line).toList();
        answer = answer.map(Texts::line).filter(text -> !text.isEmpty());
    }
}
