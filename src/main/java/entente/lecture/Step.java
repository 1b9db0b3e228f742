package entente.lecture;

import entente.history.Reference;
import entente.stage.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One scene of a lecture. Its texts are cleaned as {@link Texts} says.
 *
 * @param id its name in links, once in the lecture
 * @param text a few lines for the audience, in Markdown; empty for none
 * @param notes for the speaker alone, in Markdown; empty for none
 * @param length how long it takes, to half a minute; zero if that is not said
 * @param reveals what is uncovered one after the other
 * @param poll what the audience is asked
 * @param sources what text and notes rest on
 */
public record Step(
        String id,
        String title,
        String text,
        String notes,
        Duration length,
        Scene scene,
        List<Reveal> reveals,
        Optional<Poll> poll,
        List<Reference> sources) {

    public Step {
        title = Texts.line(title);
        text = Texts.clean(text);
        notes = Texts.clean(notes);
        reveals = List.copyOf(reveals);
        sources = List.copyOf(sources);
    }
}
