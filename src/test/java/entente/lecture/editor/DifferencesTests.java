package entente.lecture.editor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Lecture;
import entente.lecture.editor.Difference.Field;
import entente.lecture.editor.Differences.Piece;
import entente.lecture.editor.Differences.Piece.Fate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static final Lecture BEFORE = Samples.lecture("a", "b", "c", "d");

    @Test
    void sameLecturesDoNotDiffer() {
        assertThat(Differences.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void eachFieldThatIsWordedOtherwiseIsTold() {
        var after = Steps.change(
                BEFORE.titled("Other"), "b", step -> step.noted("new").lasting(Duration.ofSeconds(90)));

        assertThat(Differences.between(BEFORE, after))
                .containsExactly(
                        new Difference.Words(Field.LECTURE_TITLE, 0, "", "Sample", "Other"),
                        new Difference.Words(Field.NOTES, 2, "Title of b", "", "new"),
                        new Difference.Words(Field.MINUTES, 2, "Title of b", "", "1.5"));
    }

    @Test
    void onlyTheStepThatWasMovedIsToldAsMoved() {
        assertThat(Differences.between(BEFORE, Steps.move(BEFORE, "a", 3)))
                .containsExactly(new Difference.Moved(1, 4, "Title of a"));
    }

    @Test
    void stepsThatCameAndWentAndOtherScenesAreTold() {
        var scene = Samples.scene(1945);
        var after =
                Steps.add(Steps.remove(Steps.change(BEFORE, "a", step -> step.showing(scene)), "c"), 3, "New", scene);

        assertThat(Differences.between(BEFORE, after))
                .containsExactly(
                        new Difference.Shown(1, "Title of a", Samples.scene(1920), scene),
                        new Difference.Added(4, after.steps().getLast()),
                        new Difference.Removed(3, Samples.step("c")));
    }

    @Test
    void textsAreComparedWordByWord() {
        assertThat(Differences.words("An attack on one\nis all", "An attack on all\nis all"))
                .containsExactly(
                        new Piece(Fate.STAYED, "An attack on "),
                        new Piece(Fate.WENT, "one\n"),
                        new Piece(Fate.CAME, "all\n"),
                        new Piece(Fate.STAYED, "is all"));
        assertThat(Differences.words("", "new")).containsExactly(new Piece(Fate.CAME, "new"));
    }
}
