package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayRanksTests {

    @Test
    void ofNoDaysNoneLiesBefore() {
        assertThat(new DayRanks(new int[0]).before(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 5_000})
    void countsWhatLiesBeforeAnyDay(int size) {
        var random = new Random(size);
        var days = random.ints(size, -130_000, 20_000).sorted().toArray();
        var ranks = new DayRanks(days);

        for (var day : random.longs(500, -140_000, 30_000).toArray()) {
            assertThat(ranks.before(day))
                    .as("before %d", day)
                    .isEqualTo(Arrays.stream(days).filter(each -> each < day).count());
        }
        for (var day : days) {
            assertThat(days[ranks.before(day)]).isEqualTo(day);
        }
    }

    @Test
    void manyOnOneDayAreCountedTogether() {
        var days = new int[1000];
        Arrays.fill(days, 42);
        var ranks = new DayRanks(days);

        assertThat(ranks.before(42)).isZero();
        assertThat(ranks.before(43)).isEqualTo(1000);
    }

    @Test
    void daysAtTheEndsOfTimeAreNoTrouble() {
        var ranks = new DayRanks(new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE});

        assertThat(ranks.before(Long.MIN_VALUE / 2)).isZero();
        assertThat(ranks.before(1)).isEqualTo(2);
        assertThat(ranks.before(Long.MAX_VALUE / 2)).isEqualTo(3);
    }
}
