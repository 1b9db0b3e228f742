package entente.lecture.editor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Lecture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTests {

    private static final Lecture SAMPLE = Samples.lecture("a", "b", "c", "d");

    @ParameterizedTest
    @CsvSource({"a, 2, b c a d", "d, 0, d a b c", "b, 99, a c d b", "c, -5, c a b d", "none, 0, a b c d"})
    void stepIsMovedToAPlace(String step, int to, String order) {
        assertThat(Samples.ids(Steps.move(SAMPLE, step, to))).containsExactly(order.split(" "));
    }

    @Test
    void duplicateComesAfterItsTwinWithAnIdOfItsOwn() {
        var twice = Steps.duplicate(Steps.duplicate(SAMPLE, "b"), "b");

        assertThat(Samples.ids(twice)).containsExactly("a", "b", "title-of-b-2", "title-of-b", "c", "d");
        assertThat(twice.steps().get(2).title()).isEqualTo("Title of b");
    }

    @Test
    void changedStepKeepsItsId() {
        var changed = Steps.change(SAMPLE, "b", step -> step.named("x").titled("Other"));

        assertThat(Samples.ids(changed)).containsExactly("a", "b", "c", "d");
        assertThat(changed.steps().get(1).title()).isEqualTo("Other");
    }

    @Test
    void lastStepStays() {
        assertThat(Samples.ids(Steps.remove(SAMPLE, "b"))).containsExactly("a", "c", "d");
        assertThat(Samples.ids(Steps.remove(Samples.lecture("a"), "a"))).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({
        "Åland: 1921!, aland-1921",
        "'  ', step-1921",
        "国際連盟, step-1921",
        "A, a-2",
        "<script>, script",
    })
    void idIsMadeOfTheTitle(String title, String id) {
        var longer = Steps.add(SAMPLE, 4, title, Samples.scene(1920));

        assertThat(longer.steps().getLast().id()).isEqualTo(id);
    }

    @Test
    void fullLectureHasNoRoom() {
        var full = Samples.lecture(
                IntStream.range(0, Lecture.MOST_STEPS).mapToObj(i -> "s" + i).toArray(String[]::new));

        assertThat(Steps.hasRoom(full)).isFalse();
        assertThat(Steps.hasRoom(Steps.remove(full, "s7"))).isTrue();
    }
}
