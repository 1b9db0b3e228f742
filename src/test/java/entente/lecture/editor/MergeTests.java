package entente.lecture.editor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Lecture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTests {

    private static final Lecture BASE = Samples.lecture("a", "b", "c");

    @Test
    void changesOfBothAreKept() {
        var own = Steps.change(BASE.titled("Own"), "a", step -> step.saying("own text"));
        var other = Steps.change(BASE.by("Other"), "a", step -> step.noted("other notes"));

        var merge = Merge.of(BASE, own, other);

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.lecture().title()).isEqualTo("Own");
        assertThat(merge.lecture().author()).isEqualTo("Other");
        assertThat(merge.lecture().steps().getFirst().text()).isEqualTo("own text");
        assertThat(merge.lecture().steps().getFirst().notes()).isEqualTo("other notes");
    }

    @Test
    void whereBothChangedTheSameOnesOwnCountsAndIsNamed() {
        var own = Steps.change(BASE, "b", step -> step.lasting(Duration.ofMinutes(3)));
        var other = Steps.change(BASE, "b", step -> step.lasting(Duration.ofMinutes(5)));

        var merge = Merge.of(BASE, own, other);

        assertThat(merge.lecture()).isEqualTo(own);
        assertThat(merge.clashes()).containsExactly("Title of b");
    }

    @Test
    void sameChangeOfBothIsNoClash() {
        var both = Steps.change(BASE, "b", step -> step.titled("Both"));

        assertThat(Merge.of(BASE, both, both)).isEqualTo(new Merge(both, List.of()));
    }

    @Test
    void stepsThatEitherAddedComeWhereTheyWereAdded() {
        var own = Steps.add(BASE, 1, "Own", Samples.scene(1930));
        var other = Steps.add(Steps.add(BASE, 3, "Last", Samples.scene(1940)), 0, "First", Samples.scene(1950));

        assertThat(Samples.ids(Merge.of(BASE, own, other).lecture()))
                .containsExactly("first", "a", "own", "b", "c", "last");
    }

    @Test
    void orderIsThatOfWhoMovedSteps() {
        var moved = Steps.move(BASE, "c", 0);
        var changed = Steps.change(BASE, "a", step -> step.titled("Changed"));

        assertThat(Samples.ids(Merge.of(BASE, moved, changed).lecture())).containsExactly("c", "a", "b");
        assertThat(Samples.ids(Merge.of(BASE, changed, moved).lecture())).containsExactly("c", "a", "b");
    }

    @Test
    void removedStepGoesUnlessTheOtherChangedIt() {
        var removed = Steps.remove(BASE, "b");
        var changed = Steps.change(BASE, "b", step -> step.saying("needed"));

        assertThat(Samples.ids(Merge.of(BASE, removed, BASE).lecture())).containsExactly("a", "c");
        assertThat(Samples.ids(Merge.of(BASE, BASE, removed).lecture())).containsExactly("a", "c");
        var kept = Merge.of(BASE, removed, changed);
        assertThat(Samples.ids(kept.lecture())).containsExactly("a", "b", "c");
        assertThat(kept.clashes()).containsExactly("Title of b");
    }
}
