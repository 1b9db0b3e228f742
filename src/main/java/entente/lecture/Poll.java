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

    public Poll asking(String newQuestion) {
        return new Poll(newQuestion, choices, answer);
    }

    /**
     * With other choices, and without an answer that is none of them any more.
     *
     * @param typed one a line
     */
    public Poll offering(String typed) {
        var offered = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return new Poll(question, offered, answer.filter(offered::contains));
    }
}
