package entente.stage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import entente.stage.Comparison;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.Scene.Focus;
import entente.stage.ui.SceneHistory.Motion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneHistoryTests {

    private static final LocalDate DAY = LocalDate.of(1935, 10, 3);
    private static final Scene START =
            new Scene(DAY.minusYears(10), DAY.plusYears(10), DAY, Comparison.of("ideas"), Optional.empty(), Lens.ALL);

    @Test
    void panningIsOneStepHoweverManyScenesItPasses() {
        assertThat(replaced(panned(1), panned(2), panned(3))).containsExactly(false, true, true);
    }

    @Test
    void draggingTheCursorIsOneStep() {
        assertThat(replaced(START.withCursor(DAY.plusDays(1)), START.withCursor(DAY.plusDays(2))))
                .containsExactly(false, true);
    }

    @Test
    void panningAndDraggingAreStepsOfTheirOwn() {
        var dragged = panned(1).withCursor(DAY.plusDays(1));

        assertThat(replaced(panned(1), dragged, dragged.withWindow(START.from(), START.to())))
                .containsExactly(false, false, false);
    }

    @Test
    void everyChoiceIsAStepOfItsOwn() {
        var invasion = START.focusedOn(new Focus.Entry("invasion"));
        var sanctions = START.focusedOn(new Focus.Entry("sanctions"));

        assertThat(replaced(invasion, sanctions, START)).containsExactly(false, false, false);
    }

    @Test
    void choiceBetweenTwoPansPartsThem() {
        var chosen = panned(1).focusedOn(new Focus.Entry("invasion"));
        var pannedOn = chosen.withWindow(START.from(), START.to());

        assertThat(replaced(panned(1), chosen, pannedOn)).containsExactly(false, false, false);
    }

    @Test
    void windowAndCursorTogetherAreAStepOfTheirOwn() {
        var first = panned(1).withCursor(DAY.plusDays(1));
        var second = panned(2).withCursor(DAY.plusDays(2));

        assertThat(replaced(first, second)).containsExactly(false, false);
    }

    @Test
    void stepRemembersWhatMoved() {
        var history = SceneHistory.atStart();

        assertThat(history.step(START, panned(1), true).history().last()).isEqualTo(Motion.WINDOW);
        assertThat(history.step(START, START.withCursor(DAY.plusDays(1)), true)
                        .history()
                        .last())
                .isEqualTo(Motion.CURSOR);
        assertThat(history.step(START, START.focusedOn(new Focus.Entry("invasion")), true)
                        .history()
                        .last())
                .isEqualTo(Motion.NONE);
    }

    @Test
    void chosenWindowsAreStepsOfTheirOwnEvenOneAfterTheOther() {
        var first = SceneHistory.atStart().step(START, panned(1), false);
        var second = first.history().step(panned(1), panned(2), false);
        var pannedOn = second.history().step(panned(2), panned(3), true);

        assertThat(List.of(first.replaces(), second.replaces(), pannedOn.replaces()))
                .containsExactly(false, false, false);
    }

    private static Scene panned(int years) {
        return START.withWindow(START.from().plusYears(years), START.to().plusYears(years));
    }

    /** For each of the scenes that follow upon the start, whether it takes the place of the one before. */
    private static List<Boolean> replaced(Scene... scenes) {
        var replaced = new ArrayList<Boolean>();
        var history = SceneHistory.atStart();
        var now = START;
        for (var scene : scenes) {
            var step = history.step(now, scene, true);
            replaced.add(step.replaces());
            history = step.history();
            now = scene;
        }
        return replaced;
    }
}
