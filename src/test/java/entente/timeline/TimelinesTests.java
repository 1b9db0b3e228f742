package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import entente.history.Lane.Colour;
import entente.library.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinesTests {

    private static Timelines timelines;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        timelines = Timelines.of(PackFolder.in(folder).read());
    }

    @Test
    void lanesAreTheIdeasOfThePack() {
        assertThat(timelines.lanes(Arrangement.IDEAS))
                .extracting(TimelineLane::id, TimelineLane::colour)
                .containsExactly(
                        tuple("security", Colour.BLUE), tuple("defense", Colour.VERMILION), tuple("wars", Colour.GREY));
        assertThat(shown(Arrangement.IDEAS, Filter.ALL))
                .containsExactlyInAnyOrder(
                        "league@security",
                        "united-nations@security",
                        "sanctions@security",
                        "sanctions@wars",
                        "invasion@wars",
                        "locarno@defense");
    }

    @Test
    void lanesCanBeOrganizationsByTheirFoundingWithARestForWhatNamesNone() {
        assertThat(timelines.lanes(Arrangement.ORGANIZATIONS))
                .extracting(TimelineLane::id)
                .containsExactly("league", "united-nations", "none");
        assertThat(shown(Arrangement.ORGANIZATIONS, Filter.ALL))
                .containsExactlyInAnyOrder(
                        "league@league",
                        "united-nations@united-nations",
                        "invasion@league",
                        "sanctions@none",
                        "locarno@none");
    }

    @Test
    void lanesCanBeRegionsAndOrganizationsHaveTheirOwn() {
        assertThat(shown(Arrangement.REGIONS, Filter.ALL))
                .containsExactlyInAnyOrder(
                        "league@organization",
                        "united-nations@organization",
                        "invasion@africa",
                        "sanctions@world",
                        "locarno@world");
    }

    @Test
    void lanesCanBeKinds() {
        assertThat(shown(Arrangement.KINDS, Filter.ALL))
                .containsExactlyInAnyOrder(
                        "league@organization",
                        "united-nations@organization",
                        "invasion@war",
                        "sanctions@decision",
                        "locarno@treaty");
        assertThat(timelines.lanes(Arrangement.KINDS))
                .extracting(TimelineLane::id)
                .containsAll(Filter.KINDS);
    }

    @Test
    void colourIsThatOfTheIdeaWhateverTheLanes() {
        var index = timelines.index(Arrangement.KINDS, Filter.ALL);

        assertThat(index.find("sanctions")).map(Entry::colour).contains(Colour.BLUE);
        assertThat(index.find("locarno")).map(Entry::colour).contains(Colour.VERMILION);
    }

    @Test
    void filtersLeaveOnlyWhatPassesThemAll() {
        assertThat(shown(Arrangement.KINDS, new Filter(Set.of("league"), Set.of(), 1)))
                .containsExactlyInAnyOrder("league@organization", "invasion@war");
        assertThat(shown(Arrangement.KINDS, new Filter(Set.of(), Set.of("treaty", "organization"), 1)))
                .containsExactlyInAnyOrder("locarno@treaty", "league@organization", "united-nations@organization");
        assertThat(shown(Arrangement.KINDS, new Filter(Set.of(), Set.of(), 5)))
                .containsExactlyInAnyOrder("invasion@war", "united-nations@organization");
        assertThat(shown(Arrangement.KINDS, new Filter(Set.of("united-nations"), Set.of("war"), 1)))
                .isEmpty();
    }

    @Test
    void indexIsBuiltOnce() {
        assertThat(timelines.index(Arrangement.REGIONS, Filter.ALL))
                .isSameAs(timelines.index(Arrangement.REGIONS, new Filter(Set.of(), Set.of(), 1)));
    }

    @Test
    void ofWhatIsTooMuchTheWeightiestStaysAndWhatIsAskedFor() {
        assertThat(timelines.index(Arrangement.KINDS, Filter.ALL, Set.of(), 5))
                .isSameAs(timelines.index(Arrangement.KINDS, Filter.ALL));
        assertThat(ids(timelines.index(Arrangement.KINDS, Filter.ALL, Set.of(), 2)))
                .containsExactlyInAnyOrder("invasion", "united-nations");
        assertThat(ids(timelines.index(Arrangement.KINDS, Filter.ALL, Set.of("locarno"), 2)))
                .containsExactlyInAnyOrder("locarno", "united-nations");
    }

    @Test
    void filterThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter(Set.of(), Set.of("<b>"), 1))
                .withMessageStartingWith("there is no kind <b>; expected plan, treaty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter(Set.of(), Set.of(), 0))
                .withMessage("importance is 0; expected 1 to 5");
    }

    private static List<String> ids(TimelineIndex index) {
        return index.touching(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31), Set.of())
                .map(Entry::id)
                .toList();
    }

    private static List<String> shown(Arrangement arrangement, Filter filter) {
        return timelines
                .index(arrangement, filter)
                .touching(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31), Set.of())
                .map(entry -> entry.id() + "@" + entry.lane())
                .toList();
    }
}
