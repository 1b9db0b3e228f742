package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.library.PackReader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowFillingTests {

    private static final int COARSEST = -20;

    @Test
    void nothingOnARowOverlapsWhateverIsShownOfThePackAndHowClosely() {
        var library = PackReader.readBundled();
        var contents = new LibraryContents(library);
        for (var organization : library.organizations()) {
            for (var importance = 1; importance <= Filter.MOST_IMPORTANT; importance++) {
                var filter = new Filter(Set.of(organization.id()), Set.of(), importance);
                contents.entries(Arrangement.IDEAS, filter).stream()
                        .collect(Collectors.groupingBy(Entry::lane))
                        .forEach((lane, entries) -> {
                            var inLane = new LaneEntries(entries, contents.whole());
                            var rows = RowFilling.fill(inLane, COARSEST);
                            for (var level = COARSEST; level <= Scale.FINEST; level++) {
                                assertNothingOverlaps(inLane, rows, level);
                            }
                        });
            }
        }
    }

    private static void assertNothingOverlaps(LaneEntries entries, RowsByLevel rows, int level) {
        var drawing = new Drawing(entries, Scale.pixelsPerDay(level));
        for (var row : rows.at(level)) {
            for (var i = 1; i < row.length; i++) {
                assertThat(drawing.right(row[i - 1]))
                        .as("the end of %s before %s at level %d", entries.get(row[i - 1]), entries.get(row[i]), level)
                        .isLessThanOrEqualTo(drawing.left(row[i]));
            }
        }
    }
}
