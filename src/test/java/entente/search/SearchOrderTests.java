package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.library.PackFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several records comes first, on packs made for the purpose. */
class SearchOrderTests {

    private static final String NOTHING = "Nothing more is told of it here than that it was.";

    @TempDir
    private Path folder;

    @Test
    void titleComesBeforePeopleBeforeTextBeforeSources() {
        var index = index(
                event("in-sources", "1901", "One", 5, NOTHING, "").replace("walters", "covenant"),
                event("in-text", "1902", "Two", 5, "A covenant is meant. " + NOTHING, ""),
                event("in-people", "1903", "Three", 5, NOTHING, "people: [Covenant]"),
                event("in-title", "1904", "Four and a covenant", 1, NOTHING, ""),
                event("title-begins", "1905", "Covenant five", 1, NOTHING, ""),
                event("title-is", "1906", "The Covenant", 1, NOTHING, ""));

        assertThat(index.ids("covenant").stream().filter(id -> !id.equals("league")))
                .containsExactly("title-is", "title-begins", "in-title", "in-people", "in-text", "in-sources");
    }

    @Test
    void exactComesBeforeOtherEndingsBeforeBeginnings() {
        var index = index(
                event("beginning", "1901", "Four sanctionists", 5, NOTHING, ""),
                event("ending", "1902", "Four sanctions", 5, NOTHING, ""),
                event("exact", "1903", "Four sanction", 1, NOTHING, ""));

        assertThat(index.ids("sanction")).containsExactly("exact", "ending", "beginning");
    }

    @Test
    void whatIsTypedRightKeepsWhatIsNearOut() {
        var index = index(event("mark", "1901", "Mark", 5, NOTHING, ""), event("mars", "1902", "Mars", 1, NOTHING, ""));

        assertThat(index.ids("mars")).containsExactly("mars");
        assertThat(index.ids("marz")).containsExactly("mark", "mars");
    }

    @Test
    void wordThatStandsSomewhereIsATypingErrorWhereItStandsWithNoneOfTheOthers() {
        var index = index(event("hands", "1901", "Untied hands", 5, NOTHING, ""));

        assertThat(index.ids("untied")).containsExactly("hands");
        assertThat(index.search("untied organization", 1)).satisfies(results -> {
            assertThat(results.complete()).isTrue();
            assertThat(results.hits().getFirst().id()).isEqualTo("united-nations");
        });
    }

    @Test
    void equalOnesComeByImportanceThenByDate() {
        var index = index(
                event("late", "1950", "Pact of the north", 4, NOTHING, ""),
                event("minor", "1900", "Pact of the south", 2, NOTHING, ""),
                event("early", "1910", "Pact of the west", 4, NOTHING, ""));

        assertThat(index.ids("pact")).containsExactly("early", "late", "minor");
    }

    @Test
    void accentsAreFoldedInRecordsToo() {
        var index = index(event("munich", "1938", "Konferenz in München", 4, "Straße und Œuvre. " + NOTHING, ""));

        assertThat(index.ids("Munchen")).containsExactly("munich");
        assertThat(index.ids("strasse")).containsExactly("munich");
        assertThat(index.ids("oeuvre")).containsExactly("munich");
    }

    @Test
    void longEventIsFoundByEveryYearAndOrganizationByItsFirstAndLast() {
        var index = index(event("war", "1914-07-28/1918-11-11", "War", 5, NOTHING, ""));

        assertThat(index.ids("1916")).containsExactly("war");
        assertThat(index.ids("Nov 1918")).containsExactly("war");
        assertThat(index.ids("December 1918")).isEmpty();
        assertThat(index.ids("1946")).containsExactly("league");
        assertThat(index.ids("1930")).isEmpty();
    }

    @Test
    void yearOfACitedBookIsNotAYearOfTheEvent() {
        var pack = PackFolder.in(folder)
                .withEvents(event("war", "1914", "War", 5, NOTHING, ""))
                .replacing("sources.yaml", "  issued: 1952", "  title-short: Walters 1952\n  issued: 1952");
        var index = new SearchIndex(pack.read());

        assertThat(index.ids("walters")).contains("war");
        assertThat(index.ids("1952")).isEmpty();
        assertThat(index.search("1952", 10).hits()).extracting(Hit::id).containsExactly("walters");
    }

    @Test
    void markupInARecordStaysText() {
        var index = index(
                event("bold", "1914", "War <b>bold</b>", 5, "Nothing but <script>alert(1)</script> & more of it.", ""));

        var hit = index.search("alert", 1).hits().getFirst();

        assertThat(hit.title().text()).isEqualTo("War <b>bold</b>");
        assertThat(hit.snippet().text()).isEqualTo("Nothing but <script>alert(1)</script> & more of it.");
        assertThat(hit.snippet().highlights()).containsExactly(new Passage.Highlight(20, 25));
    }

    @Test
    void shortTitleIsShownWhereOnlyItMatches() {
        var index = index(event("un", "1945", "Organization of all", 5, NOTHING, "")
                .replace("short: Organization of all", "short: UNO"));

        var hit = index.search("uno", 1).hits().getFirst();

        assertThat(hit.title().highlights()).isEmpty();
        assertThat(hit.snippet()).isEqualTo(new Passage("UNO", List.of(new Passage.Highlight(0, 3))));
    }

    private SearchIndex index(String... events) {
        return new SearchIndex(PackFolder.in(folder).withEvents(events).read());
    }

    private static String event(String id, String date, String title, int importance, String summary, String more) {
        return """
                - id: %s
                  date: %s
                  title: %s
                  short: %s
                  summary: "%s"
                  importance: %d
                  kind: war
                  lanes: [wars]
                  %s
                  sources:
                    - source: walters
                """.formatted(
                id, date, title, title, summary, importance, more.isEmpty() ? "places: [Atlantic Ocean]" : more);
    }
}
