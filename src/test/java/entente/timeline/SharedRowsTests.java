package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharedRowsTests {

    @Test
    void lanesShareByTheRootOfWhatTheyHold() {
        assertThat(SharedRows.share(20, new int[] {25, 25, 25}, new int[] {400, 100, 25}))
                .containsExactly(11, 6, 3);
    }

    @Test
    void whatALaneCannotUseGoesToTheOthers() {
        assertThat(SharedRows.share(20, new int[] {3, 25, 25}, new int[] {400, 100, 100}))
                .containsExactly(3, 9, 8);
        assertThat(SharedRows.share(20, new int[] {0, 1, 4}, new int[] {0, 1, 10}))
                .containsExactly(0, 1, 4);
    }

    @Test
    void laneThatWantsNoneTakesTheRoomOfItsTitle() {
        assertThat(SharedRows.share(11, new int[] {9, 0, 0, 9}, new int[] {40, 0, 0, 40}))
                .containsExactly(5, 0, 0, 4);
    }

    @Test
    void everyLaneHasTwoHoweverFewThereAre() {
        assertThat(SharedRows.share(3, new int[] {25, 25, 1}, new int[] {400, 100, 1}))
                .containsExactly(2, 2, 1);
    }

    @Test
    void aLaneThatWantsLessNeverCostsAnotherOneARow() {
        var sizes = new int[] {300, 120, 40, 7};
        for (var want = 25; want > 0; want--) {
            var before = SharedRows.share(24, new int[] {25, want, 25, 6}, sizes);
            var after = SharedRows.share(24, new int[] {25, want - 1, 25, 6}, sizes);
            for (var lane : new int[] {0, 2, 3}) {
                assertThat(after[lane]).isGreaterThanOrEqualTo(before[lane]);
            }
            assertThat(Arrays.stream(after).sum()).isLessThanOrEqualTo(24);
        }
    }
}
