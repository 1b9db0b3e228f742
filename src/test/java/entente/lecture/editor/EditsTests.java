package entente.lecture.editor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Lecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditsTests {

    private static final Lecture SAMPLE = Samples.lecture("one", "two");

    private final Edits begun = Edits.of(SAMPLE);

    @Test
    void whatWasChangedIsUndoneAndRedone() {
        var changed = begun.change(SAMPLE.titled("A")).change(SAMPLE.titled("B"));

        var undone = changed.undo();
        assertThat(undone.now().title()).isEqualTo("A");
        assertThat(undone.undo().now()).isEqualTo(SAMPLE);
        assertThat(undone.undo().canUndo()).isFalse();
        assertThat(undone.redo().now().title()).isEqualTo("B");
        assertThat(undone.redo().canRedo()).isFalse();
    }

    @Test
    void changeAfterUndoingLeavesNothingToRedo() {
        var changed = begun.change(SAMPLE.titled("A")).undo().change(SAMPLE.titled("B"));

        assertThat(changed.canRedo()).isFalse();
        assertThat(changed.undo().now()).isEqualTo(SAMPLE);
    }

    @Test
    void whatIsTypedInOneFieldInOneGoIsUndoneAtOnce() {
        var typed = begun.type("title", SAMPLE.titled("N")).type("title", SAMPLE.titled("NATO"));

        assertThat(typed.undo().now()).isEqualTo(SAMPLE);
    }

    @Test
    void otherFieldAndLaterTypingAreUndoneByThemselves() {
        var typed = begun.type("title", SAMPLE.titled("A"))
                .type("author", SAMPLE.titled("A").by("B"))
                .settle()
                .type("author", SAMPLE.titled("A").by("C"));

        assertThat(typed.undo().now().author()).isEqualTo("B");
        assertThat(typed.undo().undo().now().author()).isEqualTo("Author");
        assertThat(typed.undo().undo().undo().now()).isEqualTo(SAMPLE);
    }

    @Test
    void typingAfterUndoingIsAChangeOfItsOwn() {
        var typed = begun.type("title", SAMPLE.titled("A"))
                .settle()
                .type("title", SAMPLE.titled("B"))
                .undo()
                .type("title", SAMPLE.titled("C"));

        assertThat(typed.undo().now().title()).isEqualTo("A");
    }

    @Test
    void whatChangesNothingIsNothingToUndo() {
        assertThat(begun.change(SAMPLE).canUndo()).isFalse();
        assertThat(begun.type("title", SAMPLE.titled("Sample ")).canUndo()).isFalse();
    }

    @Test
    void oldestChangesAreForgottenFirst() {
        var many = Stream.iterate(1, i -> i + 1)
                .limit(Edits.MOST + 5)
                .reduce(begun, (edits, i) -> edits.change(SAMPLE.titled("T" + i)), (one, other) -> other);

        var first = Stream.iterate(many, Edits::undo).limit(Edits.MOST + 50).reduce(many, (one, other) -> other);
        assertThat(first.now().title()).isEqualTo("T5");
    }
}
