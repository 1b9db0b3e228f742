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

    /** A title is no longer, as it stands above the scene in large type. */
    public static final int LONGEST_TITLE = 90;

    public Step {
        title = Texts.line(title);
        text = Texts.clean(text);
        notes = Texts.clean(notes);
        reveals = List.copyOf(reveals);
        sources = List.copyOf(sources);
    }

    /** A step that shows a scene, and no more. */
    public static Step showing(String id, String title, Scene scene) {
        return new Step(id, title, "", "", Duration.ZERO, scene, List.of(), Optional.empty(), List.of());
    }

    public Step named(String newId) {
        return new Step(newId, title, text, notes, length, scene, reveals, poll, sources);
    }

    public Step titled(String newTitle) {
        return new Step(id, newTitle, text, notes, length, scene, reveals, poll, sources);
    }

    public Step saying(String newText) {
        return new Step(id, title, newText, notes, length, scene, reveals, poll, sources);
    }

    public Step noted(String newNotes) {
        return new Step(id, title, text, newNotes, length, scene, reveals, poll, sources);
    }

    public Step lasting(Duration newLength) {
        return new Step(id, title, text, notes, newLength, scene, reveals, poll, sources);
    }

    public Step showing(Scene newScene) {
        return new Step(id, title, text, notes, length, newScene, reveals, poll, sources);
    }

    public Step revealing(List<Reveal> newReveals) {
        return new Step(id, title, text, notes, length, scene, newReveals, poll, sources);
    }

    public Step asking(Optional<Poll> newPoll) {
        return new Step(id, title, text, notes, length, scene, reveals, newPoll, sources);
    }

    public Step citing(List<Reference> newSources) {
        return new Step(id, title, text, notes, length, scene, reveals, poll, newSources);
    }
}
