package entente.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import entente.history.Claim;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Place;
import entente.history.Region;
import entente.history.Stance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderTests {

    private static final String PACK = "pack.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String ERAS = "eras.yaml";
    private static final String ORGANIZATIONS = "organizations.yaml";
    private static final String PLACES = "places.yaml";
    private static final String EVENTS = "events/events.yaml";
    private static final String MATRIX = "matrices/ideas.yaml";
    private static final String BODIES = "matrices/bodies.yaml";

    private PackFolder pack;

    @BeforeEach
    void writeGoodPack(@TempDir Path folder) {
        pack = PackFolder.in(folder);
    }

    @Test
    void folderThatDoesNotExistIsReported() {
        assertThatExceptionOfType(BrokenPackException.class)
                .isThrownBy(() -> PackReader.read(Path.of("no-such-folder")))
                .withMessageContaining("no-such-folder")
                .withMessageContaining("there is no such folder");
    }

    @Test
    void goodPackIsReadWhole() {
        var library = pack.read();

        assertThat(library.pack().title()).isEqualTo("Between the wars");
        assertThat(library.lanes()).hasSize(3);
        assertThat(library.sources()).hasSize(3);
        assertThat(library.eras()).hasSize(2);
        assertThat(library.concepts()).hasSize(2);
        assertThat(library.organizations()).hasSize(2);
        assertThat(library.regions()).hasSize(3);
        assertThat(library.places()).hasSize(3);
        assertThat(library.events()).hasSize(3);
        assertThat(library.matrices()).hasSize(1);
    }

    @Test
    void eventsAreInTheOrderOfTheirDates() {
        assertThat(pack.read().events()).extracting(Event::id).containsExactly("locarno", "invasion", "sanctions");
    }

    @Test
    void recordsHoldWhatTheFilesSay() {
        var library = pack.read();

        var sanctions = library.event("sanctions").orElseThrow();
        assertThat(sanctions.date()).isEqualTo(HistoricalDate.parse("1935-10-19/1936-07-04"));
        assertThat(sanctions.shortTitle()).isEqualTo("Sanctions");
        assertThat(sanctions.kind()).isEqualTo(Event.Kind.DECISION);
        assertThat(sanctions.lanes()).containsExactly("security", "wars");
        assertThat(sanctions.people()).isEmpty();
        assertThat(library.event("invasion").orElseThrow().links())
                .containsExactly(new Event.Link(Event.Link.Type.LEADS_TO, "sanctions"));
        assertThat(library.era("crisis").orElseThrow().partOf()).contains("interwar");
        assertThat(library.place("Adwa"))
                .contains(new Place("Adwa", List.of("africa"), Optional.of("ET"), Optional.empty()));
        assertThat(library.place("Adowa")).isEmpty();
        assertThat(library.region("africa")).contains(new Region("africa", "Africa", "Africa in UN M49 (002)"));
        var cell = library.matrix("ideas").orElseThrow().row("trigger").orElseThrow();
        assertThat(cell.on(LocalDate.of(1935, 10, 3), "security").orElseThrow().claims())
                .containsExactly(new Claim(
                        "Sanctions follow upon war against the rules.",
                        "covenant",
                        Optional.of("Article 16"),
                        Stance.SUPPORTS));
    }

    @Test
    void regionsOfAnEventAreThoseOfItsPlacesOnceAndInTheOrderOfThePack() {
        pack.replacing(EVENTS, "places: [Adwa]", "places: [Adwa, Atlantic Ocean, Mediterranean Sea]");

        assertThat(regionsOf("invasion")).containsExactly("europe", "africa");
    }

    @Test
    void eventWithoutAPlaceInARegionStandsInTheWholeWorld() {
        pack.replacing(EVENTS, "places: [Adwa]", "places: [Atlantic Ocean]");

        assertThat(regionsOf("invasion")).containsExactly("world");
        assertThat(regionsOf("locarno")).containsExactly("world");
    }

    @Test
    void packWhoseEventsNameNoPlacesNeedsNoListOfThem() {
        pack.without(PLACES).replacing(EVENTS, "  places: [Adwa]\n", "");

        assertThat(pack.read().places()).isEmpty();
    }

    @Test
    void yearKeepsItsZeros() {
        pack.replacing(PACK, "dates: 1900/1999", "dates: -0043/1999")
                .replacing(EVENTS, "date: 1925-12-01", "date: -0043");

        assertThat(pack.read().event("locarno").orElseThrow().date()).isEqualTo(HistoricalDate.parse("-0043"));
    }

    @Test
    void markupInATextStaysText() {
        var markup = "<b>Locarno</b> &amp; <script>alert(1)</script>";
        pack.replacing(EVENTS, "Locarno Treaties", markup);

        assertThat(pack.read().event("locarno").orElseThrow().title()).isEqualTo(markup);
    }

    @Test
    void eventsMayStandInSeveralFilesAndOtherFilesBeside() {
        pack.with("events/later.yaml", event("later", "1956-11-05")).with("README.md", "# About");

        assertThat(pack.read().events()).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void breakageIsReportedWithItsPlaceAndWhatWasExpected(
            String kind, Consumer<PackFolder> change, String file, String at, String what) {
        change.accept(pack);

        assertThat(problems()).containsExactly(new Problem(file, at.isEmpty() ? 1 : pack.line(file, at), what));
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                breakage(
                        "missing field",
                        pack -> pack.replacing(EVENTS, "  title: Sanctions on Italy\n", ""),
                        EVENTS,
                        "id: sanctions",
                        "“title” is missing"),
                breakage(
                        "unknown id",
                        pack -> pack.replacing(EVENTS, "[collective-security]", "[collective-securty]"),
                        EVENTS,
                        "collective-securty",
                        "there is no concept “collective-securty”; did you mean “collective-security”?"),
                breakage(
                        "unknown id that is like no other",
                        pack -> pack.replacing(EVENTS, "organizations: [league]", "organizations: [warsaw-pact]"),
                        EVENTS,
                        "warsaw-pact",
                        "there is no organization “warsaw-pact”; the id of one was expected"),
                breakage(
                        "unknown id of either of two kinds",
                        pack -> pack.appending(PACK, "  selected: sanction\n"),
                        PACK,
                        "selected: sanction",
                        "there is no event or organization “sanction”; did you mean “sanctions”?"),
                breakage(
                        "unknown source",
                        pack -> pack.replacing(MATRIX, "source: charter", "source: charta"),
                        MATRIX,
                        "source: charta",
                        "there is no source “charta”; did you mean “charter”?"),
                breakage(
                        "unknown place",
                        pack -> pack.replacing(EVENTS, "[Adwa]", "[Adowa]"),
                        EVENTS,
                        "[Adowa]",
                        "there is no place “Adowa”; did you mean “Adwa”?"),
                breakage(
                        "unknown place with a short name that is like no other",
                        pack -> pack.replacing(EVENTS, "[Adwa]", "[Rome]"),
                        EVENTS,
                        "[Rome]",
                        "there is no place “Rome”; the name of one in places.yaml was expected"),
                breakage(
                        "place without a list of places",
                        pack -> pack.without(PLACES),
                        EVENTS,
                        "[Adwa]",
                        "there is no place “Adwa”; the name of one in places.yaml was expected"),
                breakage(
                        "place that stands twice",
                        pack -> pack.appending(PLACES, "- name: Adwa # again\n  regions: [africa]\n"),
                        PLACES,
                        "# again",
                        "the name “Adwa” is taken by the place at places.yaml:1; one of its own was expected"),
                breakage(
                        "unknown region",
                        pack -> pack.replacing(PLACES, "[africa]", "[afrika]"),
                        PLACES,
                        "[afrika]",
                        "there is no region “afrika”; did you mean “africa”?"),
                breakage(
                        "region that stands twice",
                        pack -> pack.replacing(PACK, "id: africa", "id: europe # again")
                                .replacing(PLACES, "[africa]", "[europe]")
                                .replacing(PLACES, "[africa, europe]", "[europe]"),
                        PACK,
                        "# again",
                        "the id “europe” is taken by the region at pack.yaml:19; one of its own was expected"),
                breakage(
                        "place without its regions",
                        pack -> pack.replacing(PLACES, "  regions: []\n", ""),
                        PLACES,
                        "name: Atlantic Ocean",
                        "“regions” is missing"),
                breakage(
                        "country that does not exist",
                        pack -> pack.replacing(PLACES, "country: ET", "country: UK"),
                        PLACES,
                        "country: UK",
                        "ISO 3166-1 has no country “UK”; a code of two letters such as DE was expected"),
                breakage(
                        "country that is not a code",
                        pack -> pack.replacing(PLACES, "country: ET", "country: Ethiopia"),
                        PLACES,
                        "country: Ethiopia",
                        "found the text “Ethiopia”; expected a form such as ET"),
                breakage(
                        "regions without the whole world",
                        pack -> pack.replacing(PACK, "id: world", "id: rest"),
                        PACK,
                        "regions:",
                        "there is no region “world”; one with this id was expected, for events that name no place"),
                breakage(
                        "impossible date",
                        pack -> pack.replacing(EVENTS, "1925-12-01", "1925-02-29"),
                        EVENTS,
                        "1925-02-29",
                        "this is not a date: “1925-02-29”, character 9: a day from 01 to 28 was expected in this"
                                + " month"),
                breakage(
                        "reversed interval",
                        pack -> pack.replacing(EVENTS, "1935-10-19/1936-07-04", "1936-07-04/1935-10-19"),
                        EVENTS,
                        "1936-07-04/1935-10-19",
                        "this is not a date: “1936-07-04/1935-10-19”, character 12: the interval ends (1935-10-19)"
                                + " before it starts (1936-07-04)"),
                breakage(
                        "year without its zeros",
                        pack -> pack.replacing(EVENTS, "1925-12-01", "925"),
                        EVENTS,
                        "date: 925",
                        "found the number 925; expected 1000 or more"),
                breakage(
                        "duplicate id",
                        pack -> pack.with("events/more.yaml", event("locarno", "1925")),
                        "events/more.yaml",
                        "id: locarno",
                        "the id “locarno” is taken by the event at events/events.yaml:29; one of its own was"
                                + " expected"),
                breakage(
                        "event with the id of an organization",
                        pack -> pack.with("events/more.yaml", event("united-nations", "1945-10-24")),
                        ORGANIZATIONS,
                        "id: united-nations",
                        "the id “united-nations” is taken by the event at events/more.yaml:1; one of its own was"
                                + " expected"),
                breakage(
                        "text for a number",
                        pack -> pack.replacing(EVENTS, "importance: 3", "importance: high"),
                        EVENTS,
                        "importance: high",
                        "found the text “high”; expected a whole number"),
                breakage(
                        "number out of bounds",
                        pack -> pack.replacing(EVENTS, "importance: 3", "importance: 6"),
                        EVENTS,
                        "importance: 6",
                        "found the number 6; expected 5 or less"),
                breakage(
                        "text for a list",
                        pack -> pack.replacing(EVENTS, "[defense]", "defense"),
                        EVENTS,
                        "lanes: defense",
                        "found the text “defense”; expected a list"),
                breakage(
                        "list for a text",
                        pack -> pack.replacing(EVENTS, "title: Locarno Treaties", "title: [Locarno Treaties]"),
                        EVENTS,
                        "title: [Locarno",
                        "found a list; expected text"),
                breakage(
                        "nothing for a text",
                        pack -> pack.replacing(EVENTS, "title: Locarno Treaties", "title:"),
                        EVENTS,
                        "title:\n",
                        "found nothing; expected text"),
                breakage(
                        "record for a list of records",
                        pack -> pack.with("events/more.yaml", "id: one\n"),
                        "events/more.yaml",
                        "",
                        "found a record; expected a list"),
                breakage(
                        "list where it may not be empty",
                        pack -> pack.replacing(EVENTS, "[defense]", "[]"),
                        EVENTS,
                        "lanes: []",
                        "too short; expected at least 1 entry"),
                breakage(
                        "word that is none of the known",
                        pack -> pack.replacing(PACK, "colour: grey", "colour: pink"),
                        PACK,
                        "colour: pink",
                        "found the text “pink”; expected one of: blue, vermilion, green, grey"),
                breakage(
                        "id in the wrong form",
                        pack -> pack.replacing(ERAS, "id: crisis", "id: The Crisis"),
                        ERAS,
                        "The Crisis",
                        "found the text “The Crisis”; expected a form such as congress-of-vienna"),
                breakage(
                        "text that is too long",
                        pack -> pack.replacing(EVENTS, "short: Locarno", "short: " + "x".repeat(29)),
                        EVENTS,
                        "x".repeat(29),
                        "too long (29); expected at most 28 characters"),
                breakage(
                        "text that is too short",
                        pack -> pack.replacing(
                                ERAS, "In ten years the League of Nations fails again and again.", "It fails."),
                        ERAS,
                        "It fails.",
                        "too short; expected at least 40 characters"),
                breakage(
                        "list that names something twice",
                        pack -> pack.replacing(EVENTS, "[security, wars]", "[wars, wars]"),
                        EVENTS,
                        "[wars, wars]",
                        "the list names something twice"),
                breakage(
                        "unknown key",
                        pack -> pack.replacing(SOURCES, "title-short:", "short-title:"),
                        SOURCES,
                        "short-title:",
                        "the key “short-title” is not known here; expected one of: id, type, title, title-short,"
                                + " author, editor, issued, edition, publisher, publisher-place, container-title,"
                                + " collection-title, volume, page, number, URL, accessed, note"),
                breakage(
                        "unknown key with a slash",
                        pack -> pack.appending(PACK, "a/b~c: 1\n"),
                        PACK,
                        "a/b~c",
                        "the key “a/b~c” is not known here; expected one of: title, description, version, licence,"
                                + " dates, lanes, regions, opening, comparing"),
                breakage(
                        "key that stands twice",
                        pack -> pack.appending(PACK, "version: \"2\"\n"),
                        PACK,
                        "version: \"2\"",
                        "the key “version” stands here twice; once was expected"),
                breakage(
                        "broken YAML",
                        pack -> pack.replacing(ERAS, "title: The decade of", "title: The decade: of"),
                        ERAS,
                        "The decade: of",
                        "this is not YAML: mapping values are not allowed here"),
                breakage(
                        "two documents in a file",
                        pack -> pack.appending(ERAS, "---\n- second\n"),
                        ERAS,
                        "---",
                        "this is not YAML: but found another document"),
                breakage(
                        "alias of a list",
                        pack -> pack.replacing(EVENTS, "places: [Adwa]", "places: &adwa [Adwa]")
                                .replacing(EVENTS, "lanes: [defense]", "lanes: [defense]\n  places: *adwa"),
                        EVENTS,
                        "*adwa",
                        "aliases (*name) are not used in packs; write the value out"),
                breakage(
                        "alias of a text",
                        pack -> pack.replacing(EVENTS, "short: Sanctions", "short: &name Sanctions")
                                .replacing(EVENTS, "short: Locarno", "short: *name"),
                        EVENTS,
                        "*name",
                        "aliases (*name) are not used in packs; write the value out"),
                breakage(
                        "empty file",
                        pack -> pack.with("events/more.yaml", "# nothing yet\n"),
                        "events/more.yaml",
                        "",
                        "the file is empty; records were expected"),
                breakage("missing file", pack -> pack.without(ERAS), ERAS, "", "this part of the pack is missing"),
                breakage(
                        "unknown file",
                        pack -> pack.with("event.yaml", "[]"),
                        "event.yaml",
                        "",
                        "no such file belongs to a pack; expected one of: pack.yaml, sources.yaml, eras.yaml,"
                                + " concepts.yaml, organizations.yaml, places.yaml, states.yaml, memberships.csv,"
                                + " events.yaml, matrices.yaml, lectures.yaml; or, for all but the first, several in a folder, such as"
                                + " events/*.yaml"),
                breakage(
                        "cell for an unknown column",
                        pack -> pack.replacing(MATRIX, "          defense:\n", "          defence:\n"),
                        MATRIX,
                        "defence:",
                        "there is no column “defence”; expected one of: security, defense"),
                breakage(
                        "states out of order",
                        pack -> pack.replacing(MATRIX, "from: 1945-10-24", "from: 1919"),
                        MATRIX,
                        "says: A threat to the peace",
                        "this state needs a “from” after that of the state before it"),
                breakage(
                        "later state without a beginning",
                        pack -> pack.replacing(MATRIX, "              from: 1945-10-24\n", ""),
                        MATRIX,
                        "says: A threat to the peace",
                        "this state needs a “from” after that of the state before it"),
                breakage(
                        "row that stands twice",
                        pack -> pack.appending(
                                MATRIX, "      - id: trigger # again\n        title: Again\n        cells: {}\n"),
                        MATRIX,
                        "# again",
                        "the id “trigger” stands twice in this matrix"),
                breakage(
                        "column that stands for two things",
                        pack -> pack.withMembers()
                                .replacing(BODIES, "event: locarno", "event: locarno\n    organization: league"),
                        BODIES,
                        "id: locarno",
                        "this column stands for organization and event; one was expected"),
                breakage(
                        "column that stands for what is not there",
                        pack -> pack.withMembers().replacing(BODIES, "event: locarno", "event: munich"),
                        BODIES,
                        "event: munich",
                        "there is no event “munich”; the id of one was expected"),
                breakage(
                        "state without what its row shows",
                        pack -> pack.withMembers().replacing(BODIES, "              mark: 3\n", ""),
                        BODIES,
                        "says: Article 16",
                        "the row shows marks; “mark” was expected"),
                breakage(
                        "state with what its row does not show",
                        pack -> pack.withMembers().replacing(BODIES, "mark: 3", "mark: 3\n              flag: true"),
                        BODIES,
                        "flag: true",
                        "the row shows marks; “flag” was not expected"),
                breakage(
                        "marks without a meaning",
                        pack -> pack.withMembers()
                                .replacing(BODIES, "marks: [not at all, a little, much, wholly]\n", ""),
                        BODIES,
                        "id: security",
                        "the row shows marks; “marks” was expected in the matrix, with what 0 to 3 of them mean"),
                breakage(
                        "computed row that shows something else",
                        pack -> pack.withMembers()
                                .replacing(BODIES, "computed: begin", "computed: begin\n        shows: date"),
                        BODIES,
                        "id: begin",
                        "a row that is computed shows what it computes; “shows” was not expected"),
                breakage(
                        "event outside the pack's dates",
                        pack -> pack.replacing(EVENTS, "1925-12-01", "1899-05-18/1899-07-29"),
                        EVENTS,
                        "1899-05-18",
                        "1899-05-18/1899-07-29 lies outside the pack's history, 1900/1999"),
                breakage(
                        "event linked to itself",
                        pack -> pack.replacing(EVENTS, "event: sanctions", "event: invasion"),
                        EVENTS,
                        "event: invasion",
                        "the event is linked to itself; another event was expected"),
                breakage(
                        "era within itself",
                        pack -> pack.replacing(ERAS, "part-of: interwar", "part-of: crisis"),
                        ERAS,
                        "part-of: crisis",
                        "it lies within itself; the id of what encloses it was expected"),
                breakage(
                        "history without an end",
                        pack -> pack.replacing(PACK, "dates: 1900/1999", "dates: 1900/.."),
                        PACK,
                        "dates: 1900/..",
                        "the whole history needs a first and a last day, such as 1603/2011"),
                breakage(
                        "opening that ends before it starts",
                        pack -> pack.replacing(PACK, "to: 1948", "to: 1911"),
                        PACK,
                        "to: 1911",
                        "the window ends before it starts; a date after 1912 was expected"));
    }

    @Test
    void fileThatIsNotUtf8IsReportedWithTheLineThatBreaksIt() {
        pack.with(
                "events/more.yaml",
                event("mecanique", "1925").replace("A title", "Mécanique"),
                StandardCharsets.ISO_8859_1);

        assertThat(problems())
                .containsExactly(
                        new Problem("events/more.yaml", 3, "this is not UTF-8; save the file in that encoding"));
    }

    @Test
    void onlyWhatLiesWithinItselfIsBlamedForIt() {
        pack.replacing(ERAS, "part-of: interwar", "part-of: crisis").appending(ERAS, """
                - id: last-year
                  title: The last year
                  short: Last year
                  dates: 1939
                  part-of: crisis
                  summary: In the last year of peace nobody speaks of the League of Nations.
                  sources:
                    - source: walters
                """);

        assertThat(problems())
                .extracting(Problem::line)
                .containsExactly(pack.line(ERAS, "part-of: crisis\n  summary: In ten"));
    }

    @Test
    void wrongShapesAreReportedOnceAndBreakNoOtherCheck() {
        pack.with(ERAS, "id: interwar\n")
                .with("events/more.yaml", "- locarno\n- id: [locarno]\n")
                .replacing(MATRIX, "from: 1945-10-24", "from: [1945]")
                .replacing(PACK, "dates: 1900/1999", "dates: {from: 1900}");

        assertThat(problems())
                .filteredOn(problem -> !problem.what().endsWith("is missing"))
                .extracting(problem -> problem.file() + ": " + problem.what())
                .containsExactly(
                        "eras.yaml: found a record; expected a list",
                        "events/more.yaml: found the text “locarno”; expected a record",
                        "events/more.yaml: found a list; expected text",
                        "matrices/ideas.yaml: found a list; expected text or a whole number",
                        "pack.yaml: found a record; expected text or a whole number");
    }

    @Test
    void allProblemsAreReportedTogetherInReadingOrder() {
        pack.replacing(EVENTS, "1925-12-01", "1925-02-29")
                .replacing(EVENTS, "  title: Sanctions on Italy\n", "")
                .replacing(EVENTS, "[collective-security]", "[collective-securty]")
                .replacing(PACK, "colour: grey", "colour: pink")
                .replacing(ORGANIZATIONS, "importance: 5", "importance: 9\n  founder: Roosevelt")
                .replacing(ERAS, "part-of: interwar", "part-of: crisis")
                .replacing(MATRIX, "          defense:\n", "          defence:\n")
                .with("events/more.yaml", event("locarno", "1925"))
                .with("event.yaml", "[]");

        assertThat(problems())
                .extracting(problem -> problem.file() + " " + problem.what().replaceFirst("[;:].*", ""))
                .containsExactly(
                        "eras.yaml it lies within itself",
                        "event.yaml no such file belongs to a pack",
                        "events/events.yaml “title” is missing",
                        "events/events.yaml there is no concept “collective-securty”",
                        "events/events.yaml this is not a date",
                        "events/more.yaml the id “locarno” is taken by the event at events/events.yaml",
                        "matrices/ideas.yaml there is no column “defence”",
                        "organizations.yaml found the number 9",
                        "organizations.yaml the key “founder” is not known here",
                        "pack.yaml found the text “pink”");
    }

    @Test
    void unreadableFileHidesNoOtherProblemAndBlamesNoOneForItsIds() {
        pack.with(SOURCES, "- id: [").replacing(EVENTS, "importance: 3", "importance: 6");

        assertThat(problems()).extracting(Problem::file).containsExactly(EVENTS, SOURCES);
    }

    @Test
    void reportNamesThePackAndEachProblemOnItsLine() {
        pack.replacing(EVENTS, "importance: 3", "importance: 6").replacing(PACK, "colour: grey", "colour: pink");

        assertThatExceptionOfType(BrokenPackException.class)
                .isThrownBy(pack::read)
                .withMessage("""
                        The data pack in %s has 2 problems:
                          events/events.yaml:34: found the number 6; expected 5 or less
                          pack.yaml:17: found the text “pink”; expected one of: blue, vermilion, green, grey""", pack.path());
    }

    @Test
    void packIsReadWholeOnceItIsMended() {
        pack.replacing(EVENTS, "importance: 3", "importance: 6");
        assertThat(problems()).hasSize(1);

        pack.replacing(EVENTS, "importance: 6", "importance: 3");

        assertThat(pack.read().events()).hasSize(3);
    }

    @Test
    void folderWithoutAPackIsReportedAsMissingAllOfIt(@TempDir Path empty) {
        var broken = catchThrowableOfType(BrokenPackException.class, () -> PackReader.read(empty));

        assertThat(broken.problems())
                .extracting(Problem::file)
                .containsExactly(
                        "concepts.yaml",
                        "eras.yaml",
                        "events.yaml",
                        "matrices.yaml",
                        "organizations.yaml",
                        "pack.yaml",
                        "sources.yaml");
    }

    private List<String> regionsOf(String event) {
        var library = pack.read();
        return library.regionsOf(library.event(event).orElseThrow()).stream()
                .map(Region::id)
                .toList();
    }

    private List<Problem> problems() {
        var broken = catchThrowableOfType(BrokenPackException.class, pack::read);
        assertThat(broken).isNotNull();
        return broken.problems();
    }

    private static Arguments breakage(String kind, Consumer<PackFolder> change, String file, String at, String what) {
        return arguments(kind, change, file, at, what);
    }

    private static String event(String id, String date) {
        return """
                - id: %s
                  date: %s
                  title: A title
                  short: A label
                  summary: What happened, told in a sentence that is long enough.
                  importance: 2
                  kind: treaty
                  lanes: [wars]
                  sources:
                    - source: walters
                """.formatted(id, date);
    }
}
