package entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.LaneSlice;
import entente.timeline.Slice.Mark;
import entente.timeline.Slice.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineIndexTests {

    private record Case(String name, TimelineIndex index, List<Entry> entries, SliceQuery query) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> randomCases() {
        var cases = new ArrayList<Case>();
        for (var seed = 1; seed <= 8; seed++) {
            var history = History.random(seed, seed * seed * 60);
            var index = history.index();
            var random = new Random(seed);
            for (var i = 0; i < 12; i++) {
                var from = LocalDate.of(1790, 1, 1).plusDays(random.nextInt(80_000));
                var to = from.plusDays(1 + (long) Math.pow(10, 1 + 3.8 * random.nextDouble()));
                var query = SliceQuery.of(from, to, 200 + random.nextInt(1500), 3 + random.nextInt(40));
                cases.add(new Case(
                        "history " + seed + ", " + from + " to " + to + ", " + query.width() + " by " + query.rows(),
                        index,
                        history.entries(),
                        query));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void shownAndCountedIsAllThatTouchesTheDaysCovered(Case given) {
        var slice = given.index().slice(given.query());

        assertThat(slice.from()).isBefore(given.query().from());
        assertThat(slice.to()).isAfter(given.query().to());
        for (var lane : slice.lanes()) {
            var touching = touching(given.entries(), lane.lane(), slice.from(), slice.to());
            var shown = ids(lane.marks());
            var hidden = touching.stream()
                    .filter(entry -> !shown.contains(entry.id()))
                    .toList();
            assertThat(lane.marks())
                    .extracting(Mark::entry)
                    .isSubsetOf(touching)
                    .doesNotHaveDuplicates();
            assertThat(lane.total()).isEqualTo(touching.size());
            assertThat(lane.marks().size() + counted(lane) + lane.underWay().getFirst())
                    .isEqualTo(touching.size());
            for (var cluster : lane.clusters()) {
                assertThat(hidden.stream().filter(beginsIn(cluster)).count()).isEqualTo(cluster.count());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void countsUnderWayAreTheHiddenOnesThatLastUntilADay(Case given) {
        var slice = given.index().slice(given.query());

        for (var lane : slice.lanes()) {
            var shown = ids(lane.marks());
            for (var i = 0; i < lane.underWay().size(); i++) {
                var day = slice.from().plusDays(i * lane.underWayDays());
                var hidden = given.entries().stream()
                        .filter(entry -> entry.lane().equals(lane.lane()) && !shown.contains(entry.id()))
                        .filter(entry ->
                                start(entry).isBefore(day) && !end(entry).isBefore(day));
                assertThat(lane.underWay().get(i)).isEqualTo((int) hidden.count());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void clustersNameTheWeightiestOfThoseTheyCount(Case given) {
        var slice = given.index().slice(given.query());

        for (var lane : slice.lanes()) {
            var shown = ids(lane.marks());
            for (var cluster : lane.clusters()) {
                var weightiest = given.entries().stream()
                        .filter(entry -> entry.lane().equals(lane.lane()) && !shown.contains(entry.id()))
                        .filter(beginsIn(cluster))
                        .sorted(Comparator.comparing(Entry::weight)
                                .reversed()
                                .thenComparing(TimelineIndexTests::start)
                                .thenComparing(Entry.IN_TIME))
                        .limit(3)
                        .map(Entry::importance)
                        .toList();
                assertThat(cluster.weightiest()).extracting(Entry::importance).isEqualTo(weightiest);
                assertThat(cluster.at()).isBetween(slice.from(), slice.to());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void neighbouringWindowsOfOneScaleAgree(Case given) {
        var here = given.index().slice(given.query());
        var days = given.query().days();
        for (var share : List.of(0.03, 0.4, 1.0, 1.9)) {
            var there = given.index().slice(panned(given.query(), Math.round(days * share)));

            var from = there.from();
            var to = here.to();
            assertThat(marksTouching(there, from, to)).isEqualTo(marksTouching(here, from, to));
            assertThat(clustersWithin(there, from, to)).isEqualTo(clustersWithin(here, from, to));
            assertThat(rows(there)).isEqualTo(rows(here));
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void whatIsShownStaysShownWhenOneZoomsIn(Case given) {
        var wide = given.index().slice(given.query());
        for (var query = given.query(); query.days() > 20; query = zoomedIn(query, 0.8)) {
            var near = given.index().slice(query);

            for (var i = 0; i < near.lanes().size(); i++) {
                var expected = ids(marksOf(wide, i, near.from(), near.to()));
                assertThat(ids(near.lanes().get(i).marks())).containsAll(expected);
            }
            wide = near;
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void marksOnOneRowDoNotCoverEachOther(Case given) {
        var slice = given.index().slice(given.query());
        var scale = given.query().pixelsPerDay();

        for (var lane : slice.lanes()) {
            var rows = lane.marks().stream()
                    .sorted(Comparator.comparing(Mark::start))
                    .collect(Collectors.groupingBy(Mark::row));
            rows.values().forEach(row -> {
                for (var i = 1; i < row.size(); i++) {
                    var room = (row.get(i).start().toEpochDay()
                                    - row.get(i - 1).end().toEpochDay())
                            * scale;
                    assertThat(room).isGreaterThanOrEqualTo(labelBeside(row.get(i - 1)) - 0.001);
                }
            });
            assertThat(lane.clusters()).allSatisfy(cluster -> {
                assertThat(cluster.row()).isEqualTo(lane.rows() - 1);
                assertThat(rows.keySet()).doesNotContain(cluster.row());
            });
        }
    }

    private static double labelBeside(Mark mark) {
        return mark.shape() == Shape.RANGE
                ? 0
                : Label.width(mark.entry().label(), mark.entry().isBold());
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void whatIsAskedForIsShownAndAllIsStillCounted(Case given) {
        var hidden = given.index().slice(given.query()).lanes().stream()
                .flatMap(lane -> lane.clusters().stream())
                .flatMap(cluster -> cluster.weightiest().stream())
                .filter(entry -> !entry.date().hasOpenStart())
                .limit(2)
                .map(Entry::id)
                .collect(Collectors.toSet());

        var slice = given.index().slice(given.query().including(hidden));

        var withRows = slice.lanes().stream().filter(lane -> lane.rows() > 3).toList();
        var asked = given.entries().stream()
                .filter(entry -> hidden.contains(entry.id()))
                .filter(entry -> withRows.stream().anyMatch(lane -> lane.lane().equals(entry.lane())))
                .map(Entry::id);
        assertThat(ids(slice.lanes().stream()
                        .flatMap(lane -> lane.marks().stream())
                        .toList()))
                .containsAll(asked.toList());
        assertNothingIsMissing(slice);
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void allThatIsAskedForIsShownWhereLanesMayGrow(Case given) {
        var query = given.query();
        var low = SliceQuery.of(query.from(), query.to(), query.width(), 1);
        var hidden = given.index().slice(low).lanes().stream()
                .flatMap(lane -> lane.clusters().stream())
                .flatMap(cluster -> cluster.weightiest().stream())
                .filter(entry -> !entry.date().hasOpenStart())
                .map(Entry::id)
                .collect(Collectors.toSet());

        var slice = given.index().slice(low.including(hidden).growing());

        assertThat(ids(slice.lanes().stream()
                        .flatMap(lane -> lane.marks().stream())
                        .toList()))
                .containsAll(hidden);
        assertThat(slice.lanes())
                .allSatisfy(lane -> assertThat(lane.marks()).allMatch(mark -> mark.row() < lane.rows()));
        assertNothingIsMissing(slice);
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void aBudgetIsKept(Case given) {
        var query = given.query();
        var small =
                new SliceQuery(query.from(), query.to(), query.width(), query.rows(), Set.of(), Set.of(), false, 40);

        var slice = given.index().slice(small);

        assertThat(slice.lanes().stream().mapToInt(lane -> lane.marks().size()).sum())
                .isLessThanOrEqualTo(40);
        assertNothingIsMissing(slice);
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void nothingLesserIsShownBesideSomethingMajorThatIsHidden(Case given) {
        var slice = given.index().slice(given.query());
        var scale = slice.coarsest();

        for (var lane : slice.lanes()) {
            var shown = ids(lane.marks());
            var hidden = touching(given.entries(), lane.lane(), slice.from(), slice.to()).stream()
                    .filter(entry -> entry.isBold() && !shown.contains(entry.id()))
                    .toList();
            assertThat(lane.marks())
                    .filteredOn(mark -> !mark.entry().isBold())
                    .noneMatch(mark -> hidden.stream().anyMatch(major -> beginsBeside(major, mark, scale)));
        }
    }

    private static boolean beginsBeside(Entry entry, Mark mark, double scale) {
        return Math.abs(ChronoUnit.DAYS.between(start(entry), mark.start())) * scale < 28;
    }

    @Test
    void theMoreImportantOfTwoThatDoNotBothFitIsShown() {
        var index = History.empty()
                .with("small", "wars", "1950-01-01", 2)
                .with("great", "wars", "1950-01-20", 5)
                .with("middling", "wars", "1950-02-01", 3)
                .index();

        var wars = lane(index.slice(SliceQuery.of(year(1900), year(2000), 900, 2)), "wars");

        assertThat(ids(wars.marks())).containsExactly("great");
        assertThat(wars.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.count()).isEqualTo(2);
            assertThat(cluster.weightiest()).extracting(Entry::id).containsExactly("middling", "small");
            assertThat(cluster.from()).isEqualTo("1950-01-01");
            assertThat(cluster.to()).isEqualTo("1950-02-01");
        });
    }

    @Test
    void aStretchThatBeganLongAgoAndEndsLongAfterIsShown() {
        var index = History.empty().with("long", "wars", "1650/1990", 1).index();

        var wars = lane(index.slice(SliceQuery.of(year(1900), LocalDate.of(1900, 2, 1), 900, 9)), "wars");

        assertThat(wars.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.shape()).isEqualTo(Shape.RANGE);
            assertThat(mark.start()).isEqualTo("1650-01-01");
            assertThat(mark.end()).isEqualTo("1991-01-01");
        });
    }

    @Test
    void anOpenEndIsDrawnToTheEndOfTheHistory() {
        var index = History.empty().with("open", "wars", "1990/..", 1).index();

        var wars = lane(index.slice(SliceQuery.of(year(2000), year(2005), 900, 9)), "wars");

        assertThat(wars.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.end()).isEqualTo("2012-01-01");
            assertThat(mark.softEnd()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"1900, 2000, POINT", "1947, 1954, SPAN", "1950, 1951, RANGE"})
    void theShapeOfAStretchFollowsItsLength(int from, int to, Shape shape) {
        var index = History.empty()
                .with("war", "wars", "a war that is long", "1950-06-25/1950-09-15", 1)
                .index();

        var slice = index.slice(SliceQuery.of(year(from), LocalDate.of(to - 1, 12, 31), 900, 9));

        assertThat(lane(slice, "wars").marks()).extracting(Mark::shape).containsExactly(shape);
    }

    @Test
    void oneDayWithTooManyEventsIsStillOneClusterAtTheFinestZoom() {
        var history = History.empty();
        for (var i = 0; i < 40; i++) {
            history.with("e" + i, "wars", "1950-06-25", 3);
        }

        var wars = lane(
                history.index().slice(SliceQuery.of(LocalDate.of(1950, 6, 20), LocalDate.of(1950, 7, 4), 900, 8)),
                "wars");

        assertThat(wars.marks()).hasSize(5);
        assertThat(wars.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.count()).isEqualTo(35);
            assertThat(cluster.from()).isEqualTo(cluster.to()).isEqualTo("1950-06-25");
        });
    }

    @Test
    void onlyLanesAskedForAreGivenAndShareTheRows() {
        var index = History.random(5, 2000).index();
        var query = SliceQuery.of(year(1900), year(1950), 900, 12);

        var all = index.slice(query);
        var wars = index.slice(query.ofLanes(Set.of("wars")));

        assertThat(all.lanes()).extracting(LaneSlice::lane).containsExactlyElementsOf(History.LANES);
        assertThat(all.lanes().stream().mapToInt(LaneSlice::rows).sum()).isEqualTo(12);
        assertThat(wars.lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane.rows()).isEqualTo(12));
    }

    @Test
    void aLaneThatDoesNotExistIsRefused() {
        var index = History.empty().index();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.slice(
                        SliceQuery.of(year(1900), year(1950), 900, 12).ofLanes(Set.of("peace"))))
                .withMessage("there is no lane peace; expected security, defense, wars");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.empty().with("x", "peace", "1900", 1).index())
                .withMessage("entry x is in lane peace; expected one of security, defense, wars");
    }

    @Test
    void aHistoryWithoutEventsHasEmptySlices() {
        var slice = History.empty().index().slice(SliceQuery.of(year(1900), year(1950), 900, 12));

        assertThat(slice.lanes()).hasSize(3).allSatisfy(lane -> {
            assertThat(lane.marks()).isEmpty();
            assertThat(lane.clusters()).isEmpty();
            assertThat(lane.rows()).isZero();
        });
    }

    @Test
    void aWindowOutsideAllHistoryIsEmpty() {
        var slice = History.random(3, 500)
                .index()
                .slice(SliceQuery.of(LocalDate.of(-271_000, 1, 1), LocalDate.of(-270_000, 1, 1), 900, 12));

        assertThat(slice.lanes()).allSatisfy(lane -> assertThat(lane.total()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "1950-01-01, 1949-01-01, 900, 9, shows nothing",
        "1950-01-01, 1951-01-01, 0, 9, width is 0; expected 1 to 20000",
        "1950-01-01, 1951-01-01, 1000000000, 9, width is 1000000000",
        "1950-01-01, 1951-01-01, 900, -1, rows is -1"
    })
    void queriesThatMakeNoSenseAreRefused(LocalDate from, LocalDate to, int width, int rows, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SliceQuery.of(from, to, width, rows))
                .withMessageContaining(reason);
    }

    @Test
    void densityCountsWhereEntriesBegin() {
        var index = History.empty()
                .with("a", "wars", "1900-01-01", 1)
                .with("b", "wars", "1925-06-01/1990", 1)
                .with("c", "wars", "1999-12-31", 1)
                .with("d", "security", "1899-12-31", 1)
                .index();

        var density = index.density(year(1900), LocalDate.of(1999, 12, 31), 4);

        assertThat(density).containsOnlyKeys(History.LANES);
        assertThat(density.get("wars")).containsExactly(1, 1, 0, 1);
        assertThat(density.get("security")).containsOnly(0);
    }

    @Test
    void neighboursFollowEachOtherThroughAllLanesInTime() {
        var index = History.empty()
                .with("first", "wars", "1900-01-01", 1)
                .with("both", "wars", "1900-01-02", 3)
                .with("both", "security", "1900-01-02", 3)
                .with("lesser", "security", "1900-01-02", 1)
                .with("last", "defense", "1950", 1)
                .index();

        var passed = new ArrayList<String>();
        for (var entry = index.find("first"); entry.isPresent(); entry = index.neighbour(entry.get(), true, Set.of())) {
            passed.add(entry.get().id());
        }
        var back = new ArrayList<String>();
        for (var entry = index.find("last"); entry.isPresent(); entry = index.neighbour(entry.get(), false, Set.of())) {
            back.add(entry.get().id());
        }

        assertThat(passed).containsExactly("first", "both", "lesser", "last");
        assertThat(back).containsExactlyElementsOf(passed.reversed());
        assertThat(index.neighbour(index.find("first").orElseThrow(), true, Set.of("defense")))
                .map(Entry::id)
                .contains("last");
        assertThat(index.find("nothing")).isEqualTo(Optional.empty());
    }

    @Test
    void touchingGivesAllThatBeginsGoesOnOrEndsInTheWindow() {
        var index = History.empty()
                .with("before", "wars", "1899-12-31", 1)
                .with("across", "wars", "1850/1950", 1)
                .with("within", "security", "1901", 1)
                .with("after", "wars", "1905-01-02", 1)
                .index();

        assertThat(index.touching(year(1900), year(1905), Set.of()))
                .extracting(Entry::id)
                .containsExactly("across", "within");
    }

    @Test
    void labelsAreAsWideAsTheirLetters() {
        assertThat(Label.width("ill", false)).isLessThan(Label.width("WWW", false) / 3);
        assertThat(Label.width("Åland", false)).isEqualTo(Label.width("Aland", false));
        assertThat(Label.width("Munich", true)).isGreaterThan(Label.width("Munich", false));
        assertThat((double) Label.width("Kellogg–Briand Pact", false)).isCloseTo(118, within(8.0));
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static SliceQuery panned(SliceQuery query, long days) {
        return SliceQuery.of(query.from().plusDays(days), query.to().plusDays(days), query.width(), query.rows());
    }

    private static SliceQuery zoomedIn(SliceQuery query, double share) {
        var cut = Math.max(1, Math.round(query.days() * (1 - share) / 2));
        return SliceQuery.of(query.from().plusDays(cut), query.to().minusDays(cut), query.width(), query.rows());
    }

    private static LaneSlice lane(Slice slice, String id) {
        return slice.lanes().stream()
                .filter(lane -> lane.lane().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> rows(Slice slice) {
        return slice.lanes().stream().collect(Collectors.toMap(LaneSlice::lane, LaneSlice::rows));
    }

    private static void assertNothingIsMissing(Slice slice) {
        assertThat(slice.lanes())
                .allSatisfy(lane -> assertThat(lane.marks().size()
                                + counted(lane)
                                + lane.underWay().getFirst())
                        .isEqualTo(lane.total()));
    }

    private static int counted(LaneSlice lane) {
        return lane.clusters().stream().mapToInt(Cluster::count).sum();
    }

    private static Set<String> ids(List<Mark> marks) {
        return marks.stream().map(mark -> mark.entry().id()).collect(Collectors.toSet());
    }

    private static Set<Mark> marksTouching(Slice slice, LocalDate from, LocalDate to) {
        var marks = new HashSet<Mark>();
        for (var i = 0; i < slice.lanes().size(); i++) {
            marks.addAll(marksOf(slice, i, from, to));
        }
        return marks;
    }

    private static List<Mark> marksOf(Slice slice, int lane, LocalDate from, LocalDate to) {
        return slice.lanes().get(lane).marks().stream()
                .filter(mark -> mark.start().isBefore(to) && mark.end().isAfter(from))
                .toList();
    }

    private static List<Cluster> clustersWithin(Slice slice, LocalDate from, LocalDate to) {
        return slice.lanes().stream()
                .flatMap(lane -> lane.clusters().stream())
                .filter(cluster ->
                        !cluster.from().isBefore(from) && cluster.to().isBefore(to))
                .toList();
    }

    private static List<Entry> touching(List<Entry> entries, String lane, LocalDate from, LocalDate to) {
        return entries.stream()
                .filter(entry -> entry.lane().equals(lane))
                .filter(entry -> start(entry).isBefore(to) && !end(entry).isBefore(from))
                .toList();
    }

    private static Predicate<Entry> beginsIn(Cluster cluster) {
        return entry -> !start(entry).isBefore(cluster.from()) && !start(entry).isAfter(cluster.to());
    }

    private static LocalDate start(Entry entry) {
        return entry.date().hasOpenStart()
                ? History.WHOLE.earliest()
                : entry.date().earliest();
    }

    private static LocalDate end(Entry entry) {
        var end = entry.date().hasOpenEnd()
                ? History.WHOLE.latest()
                : entry.date().latest();
        return end.isBefore(start(entry)) ? start(entry) : end;
    }
}
