package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTimelineTests {

    private static final LocalDate FROM = LocalDate.of(1600, 1, 1);
    private static final LocalDate TO = LocalDate.of(2011, 12, 31);

    private final History history = History.random(7, 600);
    private final WholeTimeline whole = history.index().whole();

    @ParameterizedTest
    @ValueSource(ints = {120, 900, 4000, 20_000})
    void rowsOfALevelAreThoseThatSlicesShow(int width) {
        var slice = history.index().slice(new SliceQuery(FROM, TO, width, 200, Set.of(), Set.of(), false, 5000));
        var level = Scale.level(slice.coarsest());

        assertThat(slice.lanes()).allSatisfy(lane -> {
            var written = whole.lanes().stream()
                    .filter(each -> each.id().equals(lane.lane()))
                    .findFirst()
                    .orElseThrow();
            var rows = written.levels()
                    .get(Math.min(level - whole.coarsest(), written.levels().size() - 1));
            var placed = new TreeSet<String>();
            for (var row = 0; row < rows.size(); row++) {
                for (var entry : rows.get(row)) {
                    placed.add(written.entries().get(entry).entry().id() + " on " + row);
                }
            }
            assertThat(lane.marks())
                    .isNotEmpty()
                    .extracting(mark -> mark.entry().id() + " on " + mark.row())
                    .containsExactlyInAnyOrderElementsOf(placed);
        });
    }

    @Test
    void everyEntryStandsInItOnceInTheOrderOfTime() {
        var ids = new ArrayList<String>();
        whole.lanes().forEach(lane -> {
            assertThat(lane.entries()).isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
            lane.entries().forEach(drawn -> ids.add(drawn.entry().id()));
        });

        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        history.entries().stream().map(Entry::id).toList());
    }
}
