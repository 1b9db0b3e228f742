package entente.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.comparison.CellId;
import entente.library.PackFolder;
import entente.stage.Scene.Focus;
import entente.stage.SceneNote.Reason;
import entente.timeline.Arrangement;
import entente.timeline.Filter;
import entente.timeline.Timelines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SceneCodecTests {

    private static final Scene OPENING = new Scene(
            LocalDate.of(1912, 1, 1),
            LocalDate.of(1948, 12, 31),
            LocalDate.of(1935, 10, 7),
            Comparison.of("ideas"),
            Optional.empty(),
            Lens.ALL);

    private static SceneCodec codec;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        var library = PackFolder.in(folder).withMembers().read();
        var timelines = Timelines.of(library);
        codec = new SceneCodec(
                library,
                new ComparisonCodec(library, new Subjects(library)),
                new FocusCodec(library, timelines),
                new LensCodec(library, timelines));
    }

    @Test
    void openingSceneIsThatOfThePack() {
        assertThat(codec.opening()).isEqualTo(OPENING);
        assertThat(read("")).isEqualTo(new SceneReading(OPENING, List.of()));
    }

    @Test
    void linkSaysAllOfAScene() {
        var scene = OPENING.withWindow(LocalDate.of(1919, 1, 1), LocalDate.of(1939, 12, 31))
                .withCursor(LocalDate.of(1935, 10, 3));

        assertThat(write(scene)).isEqualTo("from=1919&to=1939&at=1935-10-03&matrix=ideas");
        assertThat(write(scene.focusedOn(new Focus.Entry("sanctions"))))
                .isEqualTo("from=1919&to=1939&at=1935-10-03&matrix=ideas&entry=sanctions");
        assertThat(write(scene.focusedOn(new Focus.Cell(new CellId("trigger", "security")))))
                .isEqualTo("from=1919&to=1939&at=1935-10-03&matrix=ideas&cell=trigger:security");
    }

    @ParameterizedTest
    @CsvSource({
        "1919-01-01, 1939-12-31, 1919,       1939",
        "1919-02-01, 1939-11-30, 1919-02,    1939-11",
        "1919-01-02, 1939-12-30, 1919-01-02, 1939-12-30",
        "1919-06-28, 1904-02-29, 1919-06-28, 1904-02",
        "1919-12-31, 1940-01-01, 1919-12-31, 1940-01-01",
        "1919-06-28, 1940-02-28, 1919-06-28, 1940-02-28",
    })
    void windowIsWrittenAsShortAsItsDaysAllow(LocalDate from, LocalDate to, String fromText, String toText) {
        var first = from.isBefore(to) ? from : LocalDate.of(1900, 1, 1);
        var start = write(OPENING.withWindow(from, from.plusYears(1)));
        var end = write(OPENING.withWindow(first, to));

        assertThat(start).startsWith("from=" + fromText + "&");
        assertThat(end).contains("&to=" + toText + "&");
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void readingWhatIsWrittenGivesAnEqualScene(Scene scene) {
        assertThat(read(write(scene))).isEqualTo(new SceneReading(scene, List.of()));
    }

    static Stream<Scene> scenes() {
        var focuses = List.<Optional<Focus>>of(
                Optional.empty(),
                Optional.of(new Focus.Entry("sanctions")),
                Optional.of(new Focus.Entry("united-nations")),
                Optional.of(new Focus.Cell(new CellId("trigger", "defense"))));
        var days = List.of("1888-01-01", "1900-03-01", "1904-02-29", "1919-06-28", "1945-12-31", "2011-12-31").stream()
                .map(LocalDate::parse)
                .toList();
        var scenes = new ArrayList<Scene>();
        for (var from : days) {
            for (var to : days) {
                for (var focus : focuses) {
                    if (from.isBefore(to)) {
                        scenes.add(new Scene(
                                from,
                                to,
                                days.get(scenes.size() % days.size()),
                                Comparison.of("ideas"),
                                focus,
                                Lens.ALL));
                    }
                }
            }
        }
        return scenes.stream();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at=yesterday              | at     | yesterday    | NOT_A_DATE",
                "at=1935-10-32             | at     | 1935-10-32   | NOT_A_DATE",
                "at=1935/1936              | at     | 1935/1936    | NOT_A_DATE",
                "from=1919/..              | from   | 1919/..      | NOT_A_DATE",
                "to=                       | to     | ''           | NOT_A_DATE",
                "from=1648                 | from   | 1648         | OUTSIDE_HISTORY",
                "to=2099                   | to     | 2099         | OUTSIDE_HISTORY",
                "at=1648-10-24             | at     | 1648-10-24   | OUTSIDE_HISTORY",
                "from=1990&to=abc          | to     | abc          | NOT_A_DATE",
                "from=1939&to=1919         | to     | 1919         | ENDS_BEFORE_START",
                "to=1900                   | to     | 1900         | ENDS_BEFORE_START",
                "matrix=nope               | matrix | nope         | NO_SUCH_MATRIX",
                "entry=nope                | entry  | nope         | NO_SUCH_ENTRY",
                "cell=nope                 | cell   | nope         | NO_SUCH_CELL",
                "cell=trigger:nope         | cell   | trigger:nope | NO_SUCH_CELL",
                "cell=nope:security        | cell   | nope:security | NO_SUCH_CELL",
                "at=1935&at=1936           | at     | 1936         | GIVEN_TWICE",
                "entry=sanctions&cell=trigger:security | cell | trigger:security | BESIDE_ENTRY",
                "from=1935-10-01&to=1935-10-03 | to  | 1935-10-03   | TOO_SHORT",
                "by=people                 | by     | people       | NO_SUCH_TIMELINE",
                "lanes=nope                | lanes  | nope         | NOT_ONE_OF_THESE",
                "kinds=treaty,<b>          | kinds  | <b>          | NOT_ONE_OF_THESE",
                "organizations=nope        | organizations | nope  | NOT_ONE_OF_THESE",
                "as=map                    | as     | map          | NOT_ONE_OF_THESE",
                "importance=9              | importance | 9        | NOT_AN_IMPORTANCE",
                "concept=nope              | concept | nope        | NOT_ONE_OF_THESE",
                "source=nope               | source | nope         | NOT_ONE_OF_THESE",
                "stretch=wars:1921:nope    | stretch | wars:1921:nope | NO_SUCH_STRETCH",
                "stretch=nope:1921:1922    | stretch | nope:1921:1922 | NO_SUCH_STRETCH",
                "q=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | q | xxxxxxxxxxxxxxxxxxxx… | TOO_LONG",
                "compare=nope              | compare | nope        | NOT_ONE_OF_THESE",
                "compare=league,united-nations,collective-security,collective-defense,invasion,sanctions,locarno"
                        + " | compare | locarno | TOO_MANY",
                "state=utopia              | state  | utopia       | NOT_ONE_OF_THESE",
                "columns=security,nope     | columns | nope        | NOT_ONE_OF_THESE",
                "against=then              | against | then        | NOT_A_DATE",
                "against=1648              | against | 1648        | OUTSIDE_HISTORY",
                "sort=-nope                | sort   | -nope        | NOT_ONE_OF_THESE",
                "only=sames                | only   | sames        | NOT_ONE_OF_THESE",
                "folded=nope               | folded | nope         | NOT_ONE_OF_THESE",
                "rows=trigger,nope         | rows   | nope         | NOT_ONE_OF_THESE",
                "show=timeline,video       | show   | video        | NOT_ONE_OF_THESE",
                "show=map,sets,lives       | show   | lives        | TOO_MANY_PARTS",
                "lecture=1                 | lecture | 1           | UNKNOWN_PARAMETER",
            })
    void whatMakesNoSenseIsNoted(String link, String parameter, String value, Reason reason) {
        assertThat(read(link).notes()).containsExactly(new SceneNote(parameter, value, reason));
    }

    @Test
    void linkSaysWhatOfTheHistoryIsShownAndHow() {
        var lens = Lens.ALL
                .arrangedBy(Arrangement.KINDS)
                .ofLanes(Set.of("war", "treaty"))
                .filteredBy(new Filter(Set.of("league"), Set.of("war"), 3))
                .searchingFor("Åland and <b>")
                .withLinks(true)
                .asList(true);
        var scene = OPENING.through(lens);

        assertThat(write(scene))
                .endsWith("&by=kinds&lanes=treaty,war&organizations=league&kinds=war&importance=3"
                        + "&q=%C3%85land%20and%20%3Cb%3E&links=shown&as=list");
        assertThat(read("by=kinds&lanes=war,treaty&organizations=league&kinds=war&importance=3&links=shown&as=list&q="
                        + "Åland and <b>"))
                .isEqualTo(new SceneReading(scene, List.of()));
    }

    @Test
    void linkSaysWhatIsComparedAndHow() {
        var comparison = Comparison.of("bodies")
                .ofSubjects(List.of("united-nations", "league", "collective-defense"))
                .following("france")
                .ofColumns(List.of("nations", "league"))
                .ofRows(Set.of("members"))
                .against(Optional.of(LocalDate.of(1955, 4, 4)))
                .sortedBy(Optional.of(new Comparison.Order("members", true)))
                .withDifferencesOnly(true)
                .finding("Ålesund & more")
                .folding("figures", true);
        var scene = OPENING.comparing(comparison);

        assertThat(write(scene))
                .endsWith("&matrix=bodies&compare=united-nations,league,collective-defense&state=france"
                        + "&columns=nations,league&rows=members&against=1955-04-04&sort=-members&only=differences"
                        + "&find=%C3%85lesund%20%26%20more&folded=figures");
        assertThat(
                        read("matrix=bodies&compare=united-nations,league,collective-defense&state=france&columns=nations,league"
                                        + "&rows=members&against=1955-04-04&sort=-members&only=differences&folded=figures&find=Ålesund")
                                .scene())
                .isEqualTo(OPENING.comparing(comparison.finding("Ålesund")));
    }

    @Test
    void linkSaysWhichPartsAreShownOnTheirOwn() {
        var scene = OPENING.showing(List.of(ScenePart.MAP, ScenePart.TIMELINE));

        assertThat(write(scene)).endsWith("&show=map,timeline");
        assertThat(read("show=map,timeline").scene()).isEqualTo(scene);
        assertThat(write(OPENING)).doesNotContain("show");
    }

    @Test
    void otherMatrixIsShownAsItStandsAndWithoutACellInFocus() {
        var ideas = Comparison.of("ideas").ofColumns(List.of("security")).folding("logic", true);
        var scene = OPENING.comparing(ideas).focusedOn(new Focus.Cell(new CellId("trigger", "security")));

        assertThat(scene.comparing(ideas.withDifferencesOnly(true)).cell()).isPresent();
        assertThat(scene.comparing(ideas.in("bodies"))).isEqualTo(OPENING.comparing(Comparison.of("bodies")));
    }

    @Test
    void whatIsLookedForInRowsHasALimit() {
        var reading = read("find=" + "x".repeat(101));

        assertThat(reading.scene()).isEqualTo(OPENING);
        assertThat(reading.notes()).containsExactly(new SceneNote("find", "x".repeat(20) + "…", Reason.TOO_LONG));
    }

    @Test
    void stretchInFocusIsReadWithItsLane() {
        var stretch = new Focus.Stretch("wars", LocalDate.of(1921, 3, 1), LocalDate.of(1922, 1, 31));

        assertThat(write(OPENING.focusedOn(stretch))).endsWith("&stretch=wars:1921-03-01:1922-01-31");
        assertThat(read("stretch=wars:1921-03-01:1922-01-31").scene().stretch()).contains(stretch);
        assertThat(OPENING.focusedOn(stretch)
                        .through(Lens.ALL.arrangedBy(Arrangement.KINDS))
                        .stretch())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsTested(Reason reason) throws NoSuchMethodException {
        var table = getClass()
                .getDeclaredMethod("whatMakesNoSenseIsNoted", String.class, String.class, String.class, Reason.class)
                .getAnnotation(CsvSource.class);

        assertThat(table.value()).anyMatch(row -> row.endsWith(reason.name()));
    }

    @Test
    void nonsenseOpensTheOpeningSceneWithANoteForEachPartOfIt() {
        var reading = read("from=abc&matrix=nope&at=9999999");

        assertThat(reading.scene()).isEqualTo(OPENING);
        assertThat(reading.notes())
                .containsExactlyInAnyOrder(
                        new SceneNote("from", "abc", Reason.NOT_A_DATE),
                        new SceneNote("at", "9999999", Reason.NOT_A_DATE),
                        new SceneNote("matrix", "nope", Reason.NO_SUCH_MATRIX));
    }

    @Test
    void partsThatMakeSenseAreShownBesideThoseThatDoNot() {
        var scene =
                read("from=1919&to=1939&at=never&entry=sanctions&colour=red").scene();

        assertThat(scene.from()).isEqualTo("1919-01-01");
        assertThat(scene.to()).isEqualTo("1939-12-31");
        assertThat(scene.at()).isEqualTo("1935-10-07");
        assertThat(scene.entry()).contains("sanctions");
    }

    @Test
    void endBeforeTheStartIsLeftOut() {
        assertWindow("from=1939&to=1919", "1939-01-01", "1940-01-01");
        assertWindow("to=1900", "1912-01-01", "1948-12-31");
        assertWindow("from=abc&to=1900", "1912-01-01", "1948-12-31");
    }

    @Test
    void startAfterTheOpeningSceneNeedsNoEnd() {
        var reading = read("from=1990");

        assertThat(reading.notes()).isEmpty();
        assertThat(reading.scene().from()).isEqualTo("1990-01-01");
        assertThat(reading.scene().to()).isEqualTo("1991-01-01");
    }

    @Test
    void windowThatIsTooShortIsWidened() {
        assertWindow("from=1935-10-03&to=1935-10-04", "1935-10-03", "1935-10-17");
        assertWindow("from=2011-12-30&to=2011-12-31", "2011-12-17", "2011-12-31");
    }

    @Test
    void windowIsKeptWithinTheHistoryAndTheAirAroundIt() {
        assertWindow("from=1000&to=9999", "1888-01-01", "2011-12-31");
        assertWindow("from=2012&to=2020", "2011-12-17", "2011-12-31");
        assertWindow("from=1000&to=1001", "1888-01-01", "1888-01-15");
    }

    @Test
    void cursorThatIsNotGivenIsInTheWindow() {
        assertThat(read("from=1930&to=1940").scene().at()).isEqualTo("1935-10-07");
        assertThat(read("from=1951&to=1952").scene().at()).isEqualTo("1952-01-01");
        assertThat(read("from=1951&to=1952&at=1935").scene().at()).isEqualTo("1935-01-01");
    }

    @Test
    void coarseDateMeansItsFirstDayAtTheStartAndItsLastAtTheEnd() {
        assertWindow("from=1919-06&to=1936-02", "1919-06-01", "1936-02-29");
        assertWindow("from=1919~&to=1936?", "1919-01-01", "1936-12-31");
    }

    @Test
    void entryComesBeforeACell() {
        assertThat(read("entry=sanctions&cell=trigger:security").scene().focus())
                .contains(new Focus.Entry("sanctions"));
        assertThat(read("entry=nope&cell=trigger:security").scene().focus())
                .contains(new Focus.Cell(new CellId("trigger", "security")));
    }

    @Test
    void sceneThatIsTooNarrowIsRefused() {
        var day = LocalDate.of(1935, 10, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPENING.withWindow(day, day.plusDays(13)))
                .withMessage("a window from 1935-10-03 to 1935-10-16 is shorter than 14 days");
        assertThat(OPENING.withWindow(day, day.plusDays(14)).to()).isEqualTo("1935-10-17");
    }

    private static void assertWindow(String link, String from, String to) {
        assertThat(read(link).scene())
                .as(link)
                .extracting(scene -> scene.from() + " to " + scene.to())
                .isEqualTo(from + " to " + to);
    }

    private static SceneReading read(String link) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : link.isEmpty() ? new String[0] : link.split("&", -1)) {
            var nameAndValue = part.split("=", 2);
            parameters
                    .computeIfAbsent(nameAndValue[0], name -> new ArrayList<>())
                    .add(nameAndValue[1]);
        }
        return codec.read(parameters, codec.opening());
    }

    private static String write(Scene scene) {
        return codec.query(scene).substring("?".length());
    }
}
