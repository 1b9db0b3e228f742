package entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.comparison.CellId;
import entente.comparison.Memberships;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Organization;
import entente.library.PackFolder;
import entente.stage.Scene.Focus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneLinksTests {

    private static final CellId SECURITY = new CellId("trigger", "security");
    private static final CellId DEFENSE = new CellId("trigger", "defense");

    private static SceneLinks links;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        var library = PackFolder.in(folder).withMembers().read();
        links = new SceneLinks(library, Memberships.of(library));
    }

    @Test
    void entryInViewIsFocusedWithTheCursorOnItsFirstDay() {
        var scene = scene("1930-01-01", "1940-01-01", "1932-05-05");

        var focused = links.focusOnEntry(scene, "sanctions");

        assertThat(focused)
                .isEqualTo(scene.withCursor(LocalDate.of(1935, 10, 19)).focusedOn(new Focus.Entry("sanctions")));
    }

    @Test
    void cursorOnADayOfTheEntryStaysThere() {
        var scene = scene("1930-01-01", "1940-01-01", "1936-01-01");

        assertThat(links.focusOnEntry(scene, "sanctions").at()).isEqualTo("1936-01-01");
        assertThat(links.focusOnEntry(scene, "league").at()).isEqualTo("1936-01-01");
        assertThat(links.focusOnEntry(scene, "locarno").at()).isEqualTo("1925-12-01");
    }

    @Test
    void recordsOfEachKindHaveTheirPlaceInTheScene() {
        var scene = scene("1930-01-01", "1940-01-01", "1932-05-05");

        assertThat(links.focusOn(scene, "event", "sanctions").entry()).contains("sanctions");
        assertThat(links.focusOn(scene, "organization", "league").entry()).contains("league");
        assertThat(links.focusOn(scene, "concept", "collective-defense").focus())
                .contains(new Focus.Concept("collective-defense"));
        assertThat(links.focusOn(scene, "source", "covenant").focus()).contains(new Focus.Source("covenant"));
        assertThat(links.focusOn(scene, "era", "crisis").from()).isBefore("1931-01-01");
        for (var kind : new String[] {"event", "concept", "source", "era"}) {
            assertThat(links.focusOn(scene, kind, "nope")).isEqualTo(scene);
        }
    }

    @Test
    void stretchFillsTheWindow() {
        var zoomed = links.zoomTo(
                scene("1930-01-01", "1940-01-01", "1932-05-05"), LocalDate.of(1935, 1, 1), LocalDate.of(1935, 12, 31));

        assertThat(zoomed.from()).isEqualTo("1934-11-02");
        assertThat(zoomed.to()).isEqualTo("1936-02-29");
        assertThat(zoomed.at()).isEqualTo("1932-05-05");
    }

    @Test
    void entryOutOfViewIsBroughtIntoViewAtTheSameScale() {
        var scene = scene("1950-01-01", "1960-01-01", "1955-01-01");

        var focused = links.focusOnEntry(scene, "locarno");

        assertShows(focused, "1925-12-01");
        assertThat(length(focused)).isEqualTo(length(scene));
    }

    @Test
    void entryThatReachesIntoViewIsShownFromItsStart() {
        var scene = scene("1940-01-01", "1944-01-01", "1942-01-01");

        var focused = links.focusOnEntry(scene, "league");

        assertThat(focused.at()).isEqualTo("1942-01-01");
        assertShows(focused, "1920-01-10");
        assertShows(focused, "1942-01-01");
    }

    @Test
    void unknownEntryChangesNothing() {
        var scene = scene("1950-01-01", "1960-01-01", "1955-01-01");

        assertThat(links.focusOnEntry(scene, "nope")).isEqualTo(scene);
    }

    @Test
    void cellInFocusMarksTheEventsThatBearItOut() {
        var scene = links.focusOnCell(scene("1930-01-01", "1940-01-01", "1935-10-07"), SECURITY);

        assertThat(scene.cell()).contains(SECURITY);
        assertThat(links.markedEvents(scene)).containsExactlyInAnyOrder("invasion", "sanctions");
        assertThat(links.markedEvents(scene.withCursor(LocalDate.of(1950, 1, 1))))
                .isEmpty();
        assertThat(links.markedEvents(scene.withoutFocus())).isEmpty();
    }

    @Test
    void cellInFocusBringsItsEventsIntoViewAndKeepsTheCursor() {
        var before = scene("1938-01-01", "1942-01-01", "1940-01-01");

        var scene = links.focusOnCell(before, SECURITY);

        assertThat(scene.at()).isEqualTo("1940-01-01");
        assertShows(scene, "1935-10-01");
        assertShows(scene, "1935-10-19");
        assertShows(scene, "1940-01-01");
    }

    @Test
    void cellWhoseEventsAreInViewMovesNothing() {
        var scene = scene("1920-01-01", "1960-01-01", "1950-01-01");

        assertThat(links.focusOnCell(scene, DEFENSE)).isEqualTo(scene.focusedOn(new Focus.Cell(DEFENSE)));
        assertThat(links.focusOnCell(scene, SECURITY)).isEqualTo(scene.focusedOn(new Focus.Cell(SECURITY)));
    }

    @Test
    void entryInFocusMarksTheCellsAndColumnsItBearsOn() {
        var scene = scene("1930-01-01", "1940-01-01", "1935-10-19");
        var sanctions = scene.focusedOn(new Focus.Entry("sanctions"));
        var unitedNations = scene.focusedOn(new Focus.Entry("united-nations")).withCursor(LocalDate.of(1950, 1, 1));

        assertThat(links.markedCells(sanctions)).containsExactly(SECURITY);
        assertThat(links.markedColumns(sanctions)).containsExactly("security");
        assertThat(links.event(sanctions).map(Event::id)).contains("sanctions");
        assertThat(links.organization(sanctions)).isEmpty();
        assertThat(links.markedCells(unitedNations)).isEmpty();
        assertThat(links.markedColumns(unitedNations)).containsExactlyInAnyOrder("security", "defense");
        assertThat(links.organization(unitedNations).map(Organization::id)).contains("united-nations");
        assertThat(links.markedCells(scene)).isEmpty();
        assertThat(links.markedColumns(scene)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1931/1939,     1929-11-17, 1941-02-13, 1935-10-07",
        "1950/1960,     1948-08-17, 1962-05-17, 1950-01-01",
        "1919-06-28,    1919-04-29, 1919-08-27, 1919-06-28",
        "1945-10-24/.., 1939-01-16, 2006-10-08, 1945-10-24",
        "../1914,       1888-01-01, 1918-05-16, 1888-01-01",
        "1800/2100,     1888-01-01, 2011-12-31, 1935-10-07",
    })
    void zoomShowsAStretchWithAirAndTheCursorInIt(String dates, String from, String to, String at) {
        var scene = links.zoomTo(scene("1930-01-01", "1940-01-01", "1935-10-07"), HistoricalDate.parse(dates));

        assertThat(scene.from() + " to " + scene.to() + " at " + scene.at())
                .isEqualTo(from + " to " + to + " at " + at);
    }

    @ParameterizedTest
    @CsvSource({
        "1925-11-30, true,  1925-12-01",
        "1925-12-01, true,  1935-10-01",
        "1935-10-01, true,  1935-10-19",
        "1935-10-19, true,  ",
        "1999-01-01, false, 1935-10-19",
        "1935-10-19, false, 1935-10-01",
        "1925-12-01, false, ",
    })
    void nextDayIsThatOfTheNearestEvent(String at, boolean forward, LocalDate day) {
        assertThat(links.nextDay(scene("1930-01-01", "1940-01-01", at), forward))
                .isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void movedCursorIsInView() {
        var scene = scene("1930-01-01", "1940-01-01", "1935-10-07");

        assertThat(links.moveCursor(scene, LocalDate.of(1931, 1, 1)))
                .isEqualTo(scene.withCursor(LocalDate.of(1931, 1, 1)));
        assertShows(links.moveCursor(scene, LocalDate.of(1950, 6, 25)), "1950-06-25");
        assertThat(length(links.moveCursor(scene, LocalDate.of(1950, 6, 25)))).isEqualTo(length(scene));
    }

    private static void assertShows(Scene scene, String day) {
        assertThat(LocalDate.parse(day)).isBetween(scene.from(), scene.to());
    }

    @Test
    void columnsShownAreThoseChosenElseThoseOfWhatIsComparedElseAll() {
        var scene = scene("1930-01-01", "1940-01-01", "1935-10-19").comparing(Comparison.of("bodies"));
        var compared = scene.comparing(scene.comparison().ofSubjects(List.of("united-nations", "league")));

        assertThat(links.columns(scene)).hasSize(6);
        assertThat(links.columns(compared)).containsExactly("nations", "league");
        assertThat(links.columns(compared.comparing(compared.comparison().ofColumns(List.of("league")))))
                .containsExactly("league");
        assertThat(links.columns(scene.comparing(scene.comparison().ofSubjects(List.of("collective-security")))))
                .hasSize(6);
    }

    @Test
    void matrixThatSaysNothingOfWhatIsComparedGivesWayToOneThatDoes() {
        var scene = scene("1930-01-01", "1940-01-01", "1935-10-19");

        assertThat(links.comparing(scene, List.of("league")).matrix()).isEqualTo("bodies");
        assertThat(links.comparing(scene, List.of("collective-security")).matrix())
                .isEqualTo("ideas");
        assertThat(links.comparing(scene, List.of()).matrix()).isEqualTo("ideas");
    }

    @Test
    void matrixIsComparedWithItselfOnAnotherDay() {
        var scene = scene("1930-01-01", "1940-01-01", "1950-01-01");
        var against = scene.comparing(scene.comparison().against(Optional.of(LocalDate.of(1935, 1, 1))));

        assertThat(links.matrixAgainst(scene)).isEmpty();
        assertThat(links.matrixAgainst(against).flatMap(matrix -> matrix.state(SECURITY)))
                .isPresent()
                .isNotEqualTo(links.matrix(against).state(SECURITY));
    }

    private static long length(Scene scene) {
        return scene.to().toEpochDay() - scene.from().toEpochDay();
    }

    private static Scene scene(String from, String to, String at) {
        return new Scene(
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(at),
                Comparison.of("ideas"),
                Optional.empty(),
                Lens.ALL);
    }
}
