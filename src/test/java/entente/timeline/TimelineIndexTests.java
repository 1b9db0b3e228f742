package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.history.HistoricalDate;
import entente.library.PackFolder;
import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.Mark;
import entente.timeline.Slice.Shape;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineIndexTests {

    private static final List<String> LANES = List.of("security", "defense", "wars");

    private PackFolder pack;

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = PackFolder.in(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyEntryNearTheWindowIsAMarkOrCountedByACluster(long seed) {
        var index = randomHistory(seed);

        for (var viewport : List.of(
                viewport(1900, 1999, 900, 3),
                viewport(1900, 1999, 900, 12),
                viewport(1935, 1936, 700, 8),
                viewport(1912, 1948, 300, 20),
                viewport(1990, 2040, 500, 5),
                viewport(2200, 2210, 500, 5))) {
            var slice = index.slice(viewport, Set.of());

            assertThat(drawn(slice)).containsExactlyInAnyOrderElementsOf(near(index, viewport));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsAskedForIsAlwaysAMark(long seed) {
        var index = randomHistory(seed);
        var viewport = viewport(1912, 1948, 900, 3);
        var always = index.slice(viewport, Set.of()).clusters().stream()
                .flatMap(cluster -> cluster.entries().stream())
                .map(Entry::id)
                .collect(Collectors.toSet());

        var slice = index.slice(viewport, always);

        assertThat(always).hasSizeGreaterThan(20);
        assertThat(slice.marks()).extracting(mark -> mark.entry().id()).containsAll(always);
        assertThat(slice.clusters())
                .allSatisfy(cluster ->
                        assertThat(cluster.entries()).extracting(Entry::id).doesNotContainAnyElementsOf(always));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void marksOnOneRowOfALaneDoNotCoverEachOther(long seed) {
        var index = randomHistory(seed);

        for (var viewport : List.of(viewport(1900, 1999, 900, 12), viewport(1935, 1936, 700, 8))) {
            var rows = index.slice(viewport, Set.of()).marks().stream()
                    .sorted(Comparator.comparing(Mark::start))
                    .collect(Collectors.groupingBy(mark -> mark.entry().lane() + " " + mark.row()));

            assertThat(rows).isNotEmpty().allSatisfy((row, marks) -> {
                for (var i = 1; i < marks.size(); i++) {
                    assertThat(marks.get(i).start())
                            .isAfterOrEqualTo(marks.get(i - 1).end());
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void clustersLieUnderTheMarksOfTheirLane(long seed) {
        var slice = randomHistory(seed).slice(viewport(1900, 1999, 900, 12), Set.of());

        assertThat(slice.clusters())
                .isNotEmpty()
                .allSatisfy(cluster -> assertThat(slice.marks())
                        .filteredOn(mark -> mark.entry().lane().equals(cluster.lane()))
                        .allSatisfy(mark -> assertThat(mark.row()).isLessThan(cluster.row())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void panningNeverHidesTheWeightiestOfALane(long seed) {
        var index = randomHistory(seed, event("weightiest", "1950-06-25", 5, "wars"));

        for (var from = LocalDate.of(1935, 1, 1); from.getYear() < 1950; from = from.plusDays(97)) {
            var viewport = new Viewport(from, from.plusDays(5600), 900, LANES.size());

            assertThat(ids(index.slice(viewport, Set.of()).marks())).contains("weightiest");
        }
    }

    @Test
    void theMoreImportantOfTwoThatDoNotBothFitIsShown() {
        var index = history(
                event("small", "1950-01-01", 2, "wars"),
                event("great", "1950-01-20", 5, "wars"),
                event("middling", "1950-02-01", 3, "wars"));

        var slice = index.slice(viewport(1900, 1999, 900, 3), Set.of());

        assertThat(ids(slice.marks())).contains("great").doesNotContain("small", "middling");
        assertThat(clustersOfWars(slice)).singleElement().satisfies(cluster -> {
            assertThat(cluster.entries()).extracting(Entry::id).containsExactly("small", "middling");
            assertThat(cluster.from()).isEqualTo("1950-01-01");
            assertThat(cluster.to()).isEqualTo("1950-02-01");
        });
    }

    @Test
    void clustersCountWhatLiesTogether() {
        var index = history(
                event("a-great", "1910", 5, "wars"),
                event("a-one", "1910-02", 1, "wars"),
                event("a-two", "1910-03", 1, "wars"),
                event("b-great", "1980", 5, "wars"),
                event("b-one", "1980-02", 1, "wars"));

        var slice = index.slice(viewport(1900, 1999, 900, 3), Set.of());

        assertThat(clustersOfWars(slice))
                .extracting(cluster -> cluster.entries().stream().map(Entry::id).toList())
                .containsExactly(List.of("a-one", "a-two"), List.of("b-one"));
    }

    @Test
    void clusterOfSomethingStillGoingOnEndsWhereThatBegan() {
        var index = history(
                event("great", "1950", 5, "wars"),
                event("small", "1950-02", 1, "wars"),
                event("on-and-on", "1950-03-04/..", 1, "wars"));

        var cluster = clustersOfWars(index.slice(viewport(1900, 1999, 900, 3), Set.of()))
                .getFirst();

        assertThat(cluster.from()).isEqualTo("1950-02-01");
        assertThat(cluster.to()).isEqualTo("1950-03-04");
    }

    @Test
    void marksOfALaneNeedNoMoreRowsThanThereAre() {
        var rows = 9;

        var slice = randomHistory(7).slice(viewport(1900, 1999, 900, rows), Set.of());

        for (var day = LocalDate.of(1900, 1, 1); day.getYear() < 2000; day = day.plusDays(50)) {
            var here = day;
            assertThat(slice.marks())
                    .filteredOn(
                            mark -> mark.start().isBefore(here) && mark.end().isAfter(here))
                    .hasSizeLessThanOrEqualTo(rows);
        }
    }

    @Test
    void openEndReachesTheEndOfTheHistory() {
        var mark = mark(history(event("on-and-on", "1950/..", 5, "wars")), "on-and-on", viewport(1940, 1990, 900, 9));

        assertThat(mark.shape()).isEqualTo(Shape.RANGE);
        assertThat(mark.start()).isEqualTo("1950-01-01");
        assertThat(mark.end()).isEqualTo("2000-01-01");
        assertThat(mark.softStart()).isFalse();
        assertThat(mark.softEnd()).isTrue();
    }

    @Test
    void openStartReachesTheStartOfTheHistory() {
        var mark = mark(history(event("since-ever", "../1950", 5, "wars")), "since-ever", viewport(1910, 1960, 900, 9));

        assertThat(mark.start()).isEqualTo("1900-01-01");
        assertThat(mark.end()).isEqualTo("1951-01-01");
        assertThat(mark.softStart()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1950,                  true,  true,  1950-01-01, 1951-01-01",
        "1950-03,               true,  true,  1950-03-01, 1950-04-01",
        "1950-03-01/1950-04-30, false, false, 1950-03-01, 1950-05-01",
        "1950~/1950-10-03,      true,  false, 1950-01-01, 1950-10-04",
        "1950/1951?,            false, true,  1950-01-01, 1952-01-01",
    })
    void barIsSoftWhereItsDateIsNotSharp(
            String date, boolean softStart, boolean softEnd, LocalDate start, LocalDate end) {
        var mark = mark(history(event("it", date, 5, "wars")), "it", viewport(1950, 1951, 900, 9));

        assertThat(mark.shape()).isNotEqualTo(Shape.POINT);
        assertThat(mark.softStart()).isEqualTo(softStart);
        assertThat(mark.softEnd()).isEqualTo(softEnd);
        assertThat(mark.start()).isEqualTo(start);
        assertThat(mark.end()).isEqualTo(end);
    }

    @Test
    void whatIsTooShortToBeSeenIsAPointInItsMiddle() {
        var index = history(event("year", "1950", 5, "wars"), event("day", "1960-03-04", 5, "wars"));
        var century = viewport(1900, 1999, 900, 9);

        assertThat(mark(index, "year", century))
                .returns(Shape.POINT, Mark::shape)
                .returns(LocalDate.of(1950, 7, 2), Mark::start)
                .returns(LocalDate.of(1950, 7, 2), Mark::end);
        assertThat(mark(index, "day", century))
                .returns(Shape.POINT, Mark::shape)
                .returns(LocalDate.of(1960, 3, 4), Mark::start)
                .returns(LocalDate.of(1960, 3, 4), Mark::end);
    }

    @Test
    void barHasItsLabelInsideOnceThereIsRoomForIt() {
        var index = history(event("it", "1950/1952", 5, "wars"));

        assertThat(mark(index, "it", viewport(1900, 1999, 900, 9)).shape()).isEqualTo(Shape.SPAN);
        assertThat(mark(index, "it", viewport(1949, 1953, 900, 9)).shape()).isEqualTo(Shape.RANGE);
    }

    @Test
    void eventOfTwoLanesIsDrawnInBoth() {
        var index = history(event("it", "1950", 5, "wars", "defense"));

        assertThat(index.slice(viewport(1940, 1960, 900, 9), Set.of()).marks())
                .filteredOn(mark -> mark.entry().id().equals("it"))
                .extracting(mark -> mark.entry().lane())
                .containsExactlyInAnyOrder("wars", "defense");
    }

    @Test
    void entriesAreInTheOrderOfTheirFirstDays() {
        var entries = randomHistory(1).entries();

        assertThat(entries)
                .isSortedAccordingTo((first, second) ->
                        first.date().earliest().compareTo(second.date().earliest()));
    }

    @Test
    void densityCountsHowManyBeginInEachStretch() {
        var index = history(
                event("first", "1900-01-01", 1, "wars"),
                event("second", "1949-12-31", 1, "wars"),
                event("third", "1950-01-01/1999", 1, "wars"),
                event("last", "1999-12-31", 1, "wars"),
                event("elsewhere", "1999-12-31", 1, "defense"));

        var density = index.density(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31), 2);

        var counts = density.entrySet().stream()
                .collect(Collectors.toMap(lane -> lane.getKey().id(), lane -> lane.getValue()));
        assertThat(counts.get("wars")).containsExactly(2, 2);
        assertThat(counts.get("defense")).containsExactly(0, 1);
        assertThat(counts.get("security")).containsExactly(2, 0);
    }

    @Test
    void viewportThatShowsNothingIsRefused() {
        var day = LocalDate.of(1950, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Viewport(day, day, 900, 9))
                .withMessage("a viewport from 1950-01-01 to 1950-01-01 shows nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Viewport(day, day.plusDays(1), 0, 9))
                .withMessage("a viewport of 0 pixels and 9 rows shows nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Viewport(day, day.plusDays(1), 900, 0))
                .withMessage("a viewport of 900 pixels and 0 rows shows nothing");
    }

    private static Mark mark(TimelineIndex index, String id, Viewport viewport) {
        return index.slice(viewport, Set.of()).marks().stream()
                .filter(mark -> mark.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> marked(Slice slice) {
        return slice.marks().stream().map(Mark::entry).map(TimelineIndexTests::inLane);
    }

    private static List<String> drawn(Slice slice) {
        var counted = slice.clusters().stream()
                .flatMap(cluster -> cluster.entries().stream())
                .map(TimelineIndexTests::inLane);
        return Stream.concat(marked(slice), counted).toList();
    }

    /** What touches the window or the stretches as wide as it on either side. */
    private static List<String> near(TimelineIndex index, Viewport viewport) {
        var width = viewport.to().toEpochDay() - viewport.from().toEpochDay();
        return index.entries().stream()
                .filter(entry -> entry.date().earliest().toEpochDay()
                                <= viewport.to().toEpochDay() + width
                        && entry.date().latest().toEpochDay() >= viewport.from().toEpochDay() - width)
                .map(TimelineIndexTests::inLane)
                .toList();
    }

    private static String inLane(Entry entry) {
        return entry.id() + " in " + entry.lane();
    }

    private static List<Cluster> clustersOfWars(Slice slice) {
        return slice.clusters().stream()
                .filter(cluster -> cluster.lane().equals("wars"))
                .toList();
    }

    private static List<String> ids(List<Mark> marks) {
        return marks.stream().map(mark -> mark.entry().id()).toList();
    }

    private static Viewport viewport(int from, int to, int width, int rows) {
        return new Viewport(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), width, rows);
    }

    /** Some events and many random ones, all of which weigh less than 5. */
    private TimelineIndex randomHistory(long seed, String... some) {
        var random = new Random(seed);
        var events = new ArrayList<>(List.of(some));
        for (var i = 0; i < 150; i++) {
            var lane = random.nextInt(LANES.size());
            var lanes = random.nextInt(4) == 0
                    ? new String[] {LANES.get(lane), LANES.get((lane + 1) % LANES.size())}
                    : new String[] {LANES.get(lane)};
            events.add(event("event-" + i, date(random), 1 + random.nextInt(4), lanes));
        }
        return history(events.toArray(String[]::new));
    }

    private static String date(Random random) {
        var start = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(36_500));
        var end = start.plusDays(random.nextInt(3_000));
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf(start.getYear());
            case 1 -> start.toString().substring(0, 7) + "~";
            case 2 -> start + "/" + end;
            case 3 -> start + "/..";
            case 4 -> "../" + end;
            default -> start.toString();
        };
    }

    /** The index of these events and of the small pack's two organizations in the lane of collective security. */
    private TimelineIndex history(String... events) {
        return new TimelineIndex(pack.withEvents(events).read());
    }

    private static String event(String id, String date, int importance, String... lanes) {
        return String.format(Locale.ROOT, """
                - id: %1$s
                  date: %2$s
                  title: %1$s
                  short: %1$s
                  summary: What happened, told in a sentence that is long enough.
                  importance: %3$d
                  kind: treaty
                  lanes: [%4$s]
                  sources:
                    - source: walters
                """, id, HistoricalDate.parse(date), importance, String.join(", ", lanes));
    }
}
