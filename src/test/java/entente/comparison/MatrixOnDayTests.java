package entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import entente.comparison.CellOnDay.Reason;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Matrices;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import entente.library.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixOnDayTests {

    private static final CellId SECURITY = new CellId("trigger", "security");
    private static final CellId DEFENSE = new CellId("trigger", "defense");

    private static Library library;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        library = PackFolder.in(folder).withMembers().read();
    }

    @ParameterizedTest
    @CsvSource({
        "1920-01-10, A breach of the Covenant",
        "1935-10-03, A breach of the Covenant",
        "1945-10-23, A breach of the Covenant",
        "1945-10-24, A threat to the peace",
    })
    void cellChangesWithTheDay(LocalDate day, String says) {
        assertThat(on(day).state(SECURITY).map(Matrix.State::says)).contains(says);
        assertThat(on(day).state(DEFENSE).map(Matrix.State::says)).contains("An attack from outside");
    }

    @Test
    void cellSaysNothingBeforeItsFirstStateOrWhereThereIsNone() {
        assertThat(on(LocalDate.of(1920, 1, 9)).state(SECURITY)).isEmpty();
        assertThat(on(LocalDate.of(1950, 1, 1)).state(new CellId("trigger", "nope")))
                .isEmpty();
        assertThat(on(LocalDate.of(1950, 1, 1)).state(new CellId("nope", "security")))
                .isEmpty();
    }

    @Test
    void eventBearsOutTheCellsThatNameItOnThatDay() {
        assertThat(on(LocalDate.of(1935, 10, 19)).cellsBorneOutBy("sanctions")).containsExactly(SECURITY);
        assertThat(on(LocalDate.of(1935, 10, 19)).cellsBorneOutBy("locarno")).containsExactly(DEFENSE);
        assertThat(on(LocalDate.of(1950, 1, 1)).cellsBorneOutBy("sanctions")).isEmpty();
        assertThat(on(LocalDate.of(1900, 1, 1)).cellsBorneOutBy("sanctions")).isEmpty();
        assertThat(on(LocalDate.of(1935, 10, 19)).cellsBorneOutBy("nope")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sanctions, security", "locarno, defense"})
    void eventBearsOnTheColumnsOfItsConceptsAndLanes(String event, String column) {
        assertThat(on(LocalDate.of(1935, 10, 19)).columnsOf(event(event))).containsExactly(column);
    }

    @Test
    void eventOfContextBearsOnNoColumn() {
        assertThat(on(LocalDate.of(1935, 10, 19)).columnsOf(event("invasion"))).isEmpty();
    }

    @Test
    void organizationBearsOnTheColumnsThatSourcesSpeakOfOnTheDay() {
        assertThat(on(LocalDate.of(1930, 1, 1)).columnsOf(organization("league")))
                .containsExactly("security");
        assertThat(on(LocalDate.of(1950, 1, 1)).columnsOf(organization("league")))
                .isEmpty();
        assertThat(on(LocalDate.of(1950, 1, 1)).columnsOf(organization("united-nations")))
                .containsExactlyInAnyOrder("security", "defense");
    }

    @Test
    void organizationsOfADayAreThoseThatExistAndAreSeenAsAnInstance() {
        assertThat(organizations("1919-12-31", "security")).isEmpty();
        assertThat(organizations("1930-01-01", "security")).containsExactly(entry("league", 1));
        assertThat(organizations("1940-01-01", "security")).containsExactly(entry("league", 2));
        assertThat(organizations("1950-01-01", "security")).containsExactly(entry("united-nations", 1));
    }

    @Test
    void weightiestOrganizationComesFirst() {
        assertThat(organizations("1946-01-01", "security").keySet()).containsExactly("united-nations", "league");
    }

    @Test
    void organizationThatSourcesOnlyDisputeIsNoInstance() {
        assertThat(organizations("1950-01-01", "defense")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1935-10-18, ''", "1935-10-19, sanctions", "1999-12-31, sanctions"})
    void latestEventIsTheLastThatHasBegun(LocalDate day, String event) {
        assertThat(on(day).latestEvent(column("security")).map(Event::id).orElse(""))
                .isEqualTo(event);
    }

    @Test
    void latestEventIsOneOfTheColumnsOwnLane() {
        assertThat(on(LocalDate.of(1999, 12, 31)).latestEvent(column("defense")).map(Event::id))
                .contains("locarno");
    }

    @Test
    void columnWithoutAConceptHasNoOrganizationsAndNoEvents() {
        var column = Matrices.column("korea");

        assertThat(on(LocalDate.of(1950, 7, 1)).organizations(column)).isEmpty();
        assertThat(on(LocalDate.of(1950, 7, 1)).latestEvent(column)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1919-12-31, NOT_BEGUN, 1920-01-10",
        "1946-04-21, ENDED,     1946-04-20",
    })
    void cellsOfAnOrganizationSayNothingOutsideItsLife(LocalDate day, Reason reason, String date) {
        assertThat(bodies(day, "security", "league")).isEqualTo(nothing(reason, date));
        assertThat(bodies(day, "members", "league")).isEqualTo(nothing(reason, date));
    }

    @ParameterizedTest
    @CsvSource({"1920-01-10, Article 16", "1936-07-03, Article 16", "1936-07-04, In name", "1946-04-20, In name"})
    void cellsOfAnOrganizationSayWhatHoldsInItsLife(LocalDate day, String says) {
        assertThat(bodies(day, "security", "league"))
                .isInstanceOfSatisfying(
                        CellOnDay.Says.class,
                        cell -> assertThat(cell.state().says()).isEqualTo(says));
    }

    @Test
    void matrixThatKeepsThePastGoesOnShowingWhatHeldLast(@TempDir Path folder) {
        var keeping = PackFolder.in(folder)
                .withMembers()
                .replacing("matrices/bodies.yaml", "columns:", "keeps-past: true\ncolumns:")
                .read();
        var matrix = keeping.matrix("bodies").orElseThrow();
        var late = MatrixOnDay.of(keeping, Memberships.of(keeping), matrix, LocalDate.of(1990, 1, 1));

        assertThat(late.at(new CellId("security", "league"))).isInstanceOfSatisfying(CellOnDay.Past.class, past -> {
            assertThat(past.state().says()).isEqualTo("In name");
            assertThat(past.ended()).isEqualTo(HistoricalDate.parse("1946-04-20"));
        });
        assertThat(late.state(new CellId("security", "league"))).isPresent();
        assertThat(late.at(new CellId("members", "league"))).isEqualTo(nothing(Reason.ENDED, "1946-04-20"));
    }

    @Test
    void cellTellsFromWhenItFirstSaysAnything() {
        assertThat(bodies(LocalDate.of(1945, 12, 1), "security", "nations"))
                .isEqualTo(nothing(Reason.NOT_YET, "1946-01-17"));
    }

    @Test
    void cellThatNeverSaysAnythingTellsThat() {
        var untold = new CellOnDay.Nothing(Reason.UNTOLD, Optional.empty());

        assertThat(bodies(LocalDate.of(1950, 1, 1), "security", "untold")).isEqualTo(untold);
        assertThat(bodies(LocalDate.of(1950, 1, 1), "members", "untold")).isEqualTo(untold);
        assertThat(bodies(LocalDate.of(1950, 1, 1), "begin", "untold")).isEqualTo(untold);
        assertThat(bodies(LocalDate.of(1950, 1, 1), "members", "nations")).isEqualTo(untold);
        assertThat(on(LocalDate.of(1950, 1, 1), "bodies").at(new CellId("security", "nope")))
                .isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource({"1920-01-10, 1", "1926-09-08, 2", "1935-10-19, 2", "1935-10-20, 1"})
    void membersAreCountedOnTheDay(LocalDate day, int count) {
        assertThat(bodies(day, "members", "league")).isEqualTo(new CellOnDay.Members(count));
    }

    @Test
    void datesOfALifeAreToldOnAnyDayButTheEndOnlyOnceItHasCome() {
        var begin = new CellOnDay.Date(HistoricalDate.parse("1920-01-10"));
        var goesOn = new CellOnDay.Nothing(Reason.NOT_ENDED, Optional.empty());

        assertThat(bodies(LocalDate.of(1900, 1, 1), "begin", "league")).isEqualTo(begin);
        assertThat(bodies(LocalDate.of(1946, 4, 20), "end", "league")).isEqualTo(goesOn);
        assertThat(bodies(LocalDate.of(1946, 4, 21), "end", "league"))
                .isEqualTo(new CellOnDay.Date(HistoricalDate.parse("1946-04-20")));
        assertThat(bodies(LocalDate.of(1999, 1, 1), "end", "nations")).isEqualTo(goesOn);
    }

    @Test
    void caseBeginsButDoesNotEnd() {
        assertThat(bodies(LocalDate.of(1935, 9, 30), "begin", "abyssinia"))
                .isEqualTo(new CellOnDay.Date(HistoricalDate.parse("1935-10")));
        assertThat(bodies(LocalDate.of(1950, 1, 1), "end", "abyssinia"))
                .isEqualTo(new CellOnDay.Nothing(Reason.NOT_ENDED, Optional.empty()));
    }

    private static CellOnDay bodies(LocalDate day, String row, String column) {
        return on(day, "bodies").at(new CellId(row, column));
    }

    private static CellOnDay nothing(Reason reason, String date) {
        return new CellOnDay.Nothing(reason, Optional.of(HistoricalDate.parse(date)));
    }

    private static MatrixOnDay on(LocalDate day, String matrix) {
        return MatrixOnDay.of(
                library, Memberships.of(library), library.matrix(matrix).orElseThrow(), day);
    }

    private static MatrixOnDay on(LocalDate day) {
        return on(day, "ideas");
    }

    private static Matrix.Column column(String id) {
        return library.matrix("ideas").orElseThrow().column(id).orElseThrow();
    }

    private static Event event(String id) {
        return library.event(id).orElseThrow();
    }

    private static Organization organization(String id) {
        return library.organization(id).orElseThrow();
    }

    /** How many claims there are by organization. */
    private static Map<String, Integer> organizations(String day, String column) {
        return on(LocalDate.parse(day)).organizations(column(column)).entrySet().stream()
                .collect(Collectors.toMap(
                        found -> found.getKey().id(),
                        found -> found.getValue().size(),
                        Integer::sum,
                        LinkedHashMap::new));
    }
}
