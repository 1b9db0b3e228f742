package entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.history.Event;
import entente.history.Organization;
import entente.history.Source;
import entente.library.Library;
import entente.library.PackReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the bundled pack, by names that will stay in it. */
class SearchIndexTests {

    private static final Library LIBRARY = PackReader.readBundled();
    private static final SearchIndex INDEX = new SearchIndex(LIBRARY);

    @ParameterizedTest
    @CsvSource({
        "alliances, triple-alliance",
        "congresses, congress-of-vienna",
        "organisation, league-of-nations",
        "collective defence, nato"
    })
    void otherEndingsAndSpellingsAreFound(String query, String id) {
        assertThat(INDEX.ids(query)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Aland, aland-settled",
        "ÅLAND, aland-settled",
        "A\u030aland, aland-settled",
        "hammarskjold, hammarskjold-dies",
        "Kellogg–Briand, kellogg-briand-signed",
        "kellogg-briand, kellogg-briand-signed",
        "Kellogg/Briand, kellogg-briand-signed",
        "Briand's, kellogg-briand-signed",
        "Briand’s, kellogg-briand-signed",
        "cooperation, osce",
        "co-operation, osce",
        "N.A.T.O., nato",
        "OSCE, osce",
        "(nato), nato"
    })
    void accentsCapitalsHyphensAndApostrophesDoNotMatter(String query, String id) {
        assertThat(INDEX.ids(query)).contains(id);
    }

    @Test
    void writtenOtherwiseItIsTheSameQuery() {
        assertThat(INDEX.search("A\u030aland", 100)).isEqualTo(INDEX.search("Åland", 100));
        assertThat(INDEX.search("Briand's", 100)).isEqualTo(INDEX.search("Briand", 100));
        assertThat(INDEX.ids("defence treaty"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(INDEX.ids("defense treaty"));
    }

    @ParameterizedTest
    @CsvSource({
        "Leauge of Natoins, league-of-nations",
        "Kellog Briand, kellogg-briand-signed",
        "Abysinia, italy-attacks-abyssinia",
        "ebyssinia, italy-attacks-abyssinia",
        "abysin, italy-attacks-abyssinia",
        "Untied Nations, united-nations",
        "Hammerskjold, hammarskjold-dies"
    })
    void typingErrorsAreForgiven(String query, String first) {
        var hits = INDEX.search(query, 5).hits();

        assertThat(hits).extracting(Hit::id).contains(first);
        assertThat(hits.getFirst().corrections()).isNotEmpty();
    }

    @Test
    void whatWasFoundForATypingErrorIsTold() {
        var hit = INDEX.search("Abysinia", 1).hits().getFirst();

        assertThat(hit.corrections()).containsExactly(new Correction("abysinia", "Abyssinia"));
        assertThat(marked(hit.title())).containsExactly("Abyssinia");
        assertThat(INDEX.search("Abyssinia", 1).hits().getFirst().corrections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qto", "leaugw of natoins", "bbyssin", "19355", "xyz"})
    void tooManyErrorsWrongNumbersAndShortWordsAreNotForgiven(String query) {
        assertThat(INDEX.search(query, 5)).isEqualTo(Results.NONE);
    }

    @Test
    void wordThatStandsSomewhereIsNotTakenForATypingError() {
        assertThat(INDEX.search("Locarno", 100).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.corrections()).isEmpty());
    }

    @Test
    void lastWordMayBeUnfinishedAndTheOthersMayNot() {
        assertThat(INDEX.ids("kello")).contains("kellogg-briand-signed");
        assertThat(INDEX.ids("briand kello")).contains("kellogg-briand-signed");
        assertThat(INDEX.ids("kel briand")).doesNotContain("kellogg-briand-signed");
    }

    @Test
    void wordsStandInAnyOrderAndAnyPart() {
        assertThat(INDEX.ids("pact briand kellogg")).isEqualTo(INDEX.ids("kellogg briand pact"));
        assertThat(INDEX.ids("renounces paris stresemann")).contains("kellogg-briand-signed");
    }

    @Test
    void peoplePlacesAndSourcesAreSearched() {
        assertThat(matched("Stresemann", "kellogg-briand-signed")).isEqualTo(Part.PEOPLE);
        assertThat(matched("Adowa", "italy-attacks-abyssinia")).isEqualTo(Part.PLACES);
        assertThat(matched("Walters", "covenant-in-force")).isEqualTo(Part.SOURCES);
        assertThat(matched("unanimity", "covenant-in-force")).isEqualTo(Part.TEXT);
        assertThat(matched("R2P", "responsibility-to-protect")).isEqualTo(Part.ALIAS);
        assertThat(matched("covenant", "covenant-in-force")).isEqualTo(Part.TITLE);
    }

    @Test
    void sourceLeadsToTheEventsAndOrganizationsThatCiteIt() {
        var book = hit("Walters", "walters-1952");
        var citing = LIBRARY.events().stream()
                .filter(event -> event.sources().stream()
                        .anyMatch(reference -> reference.source().equals("walters-1952")))
                .map(Event::id)
                .toList();

        assertThat(book.kind()).isEqualTo(Kind.SOURCE);
        assertThat(citing).isNotEmpty();
        assertThat(book.citedBy()).containsAll(citing).doesNotHaveDuplicates().contains("league-of-nations");
        assertThat(book.citedBy()).isSortedAccordingTo(Comparator.comparing(SearchIndexTests::firstDay));
        assertThat(hit("Walters", "covenant-in-force").citedBy()).isEmpty();
    }

    @Test
    void yearFindsWhatHappenedThen() {
        var hits = INDEX.search("1935", 100).hits();

        assertThat(hits).extracting(Hit::id).contains("italy-attacks-abyssinia");
        assertThat(INDEX.ids("1920")).contains("paris-peace-conference", "covenant-in-force", "league-of-nations");
        assertThat(INDEX.ids("1932")).doesNotContain("league-of-nations", "covenant-in-force");
        assertThat(hits).extracting(Hit::matched).isSorted();
        assertThat(hits.getFirst().matched()).isEqualTo(Part.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"October 1935", "oct 1935", "1935-10", "3 October 1935", "October 3, 1935", "1935-10-03", "1930s"
            })
    void monthDayAndDecadeFindWhatHappenedThen(String query) {
        assertThat(matched(query, "italy-attacks-abyssinia")).isEqualTo(Part.DATE);
        assertThat(INDEX.ids(query)).doesNotContain("paris-peace-conference");
    }

    @Test
    void dateAndWordsNarrowEachOther() {
        assertThat(INDEX.ids("Abyssinia 1935")).contains("italy-attacks-abyssinia");
        assertThat(INDEX.ids("Versailles 1935")).isNotEqualTo(INDEX.ids("1935"));
        assertThat(INDEX.ids("1935")).containsAll(INDEX.ids("Abyssinia 1935"));
    }

    @Test
    void typedTitleComesFirst() {
        assertThat(first("League of Nations")).isEqualTo("league-of-nations");
        assertThat(first("leauge of natoins")).isEqualTo("league-of-nations");
        assertThat(first("nato")).isEqualTo("nato");
        assertThat(first("united nat")).isEqualTo("united-nations");
        assertThat(first("collective defence")).isEqualTo("collective-defense");
    }

    @Test
    void wordsLikeOfCountOnlyWhereThereAreNoOthers() {
        assertThat(INDEX.ids("the covenant of")).isEqualTo(INDEX.ids("covenant"));
        assertThat(INDEX.ids("of")).isNotEmpty();
    }

    @Test
    void mostWordsWillDoWhereNoRecordHasAll() {
        var some = INDEX.search("kellogg briand pact zzzzz", 10);

        assertThat(some.complete()).isFalse();
        assertThat(some.hits()).extracting(Hit::id).contains("kellogg-briand-signed");
        assertThat(some.hits()).allSatisfy(hit -> assertThat(hit.corrections()).isEmpty());
        assertThat(INDEX.search("kellogg briand pact", 10).complete()).isTrue();
        assertThat(INDEX.search("kellogg zzzzz", 10).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "…",
                "\"",
                "(",
                "()",
                "*",
                "?",
                "~",
                "-",
                "+",
                "--",
                "&&",
                "\\",
                "/",
                "^",
                "[* *]",
                "🕊",
                "🕊️👩‍🚀",
                "\uD83D",
                "\u0000",
                "\u0301",
                "'",
                ":",
                "<>",
                "<!---->"
            })
    void textWithoutWordsFindsNothing(String query) {
        assertThat(INDEX.search(query, 10)).isEqualTo(Results.NONE);
        assertThat(INDEX.ids(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kosovo AND nato   | kosovo nato",
                "title:covenant    | title covenant",
                "\"covenant\"      | covenant",
                "+covenant -league | covenant league",
                "(covenant         | covenant",
                "covenant*         | covenant",
                "covenant~2        | covenant 2",
                "🕊 covenant       | covenant",
                "<b>covenant</b>   | b covenant b"
            })
    void signsOfQueryLanguagesAndMarkupMeanNothing(String query, String plain) {
        assertThat(INDEX.ids(query)).isEqualTo(INDEX.ids(plain));
    }

    @Test
    void noMoreThanTwoHundredCharactersAreRead() {
        var covenant = "covenant" + " ".repeat(SearchIndex.MAX_LENGTH - "covenant".length());

        assertThat(INDEX.ids(covenant + "zzzzz")).isEqualTo(INDEX.ids("covenant"));
        assertThat(INDEX.ids(" a-b c/d 1 e".repeat(100_000))).isNotNull();
        assertThat(INDEX.search("peace treaty war league nation ".repeat(1000), 5)
                        .hits())
                .isNotEmpty();
        assertThat(INDEX.ids("x".repeat(10_000))).isEmpty();
        assertThat(INDEX.ids("ab-".repeat(60))).isNotNull();
        assertThat(INDEX.ids(IntStream.range(0, 50)
                        .mapToObj(i -> "" + (char) ('a' + i / 8) + "-" + (char) ('a' + i % 8))
                        .collect(Collectors.joining(" "))))
                .isNotNull();
        assertThat(INDEX.ids("1935 1936 June 1919 ".repeat(10))).isNotNull();
    }

    @Test
    void idsAreThoseOfAllEventsAndOrganizationsFound() {
        var all = INDEX.search("league", 10_000);
        var onTimeline = all.hits().stream()
                .filter(hit -> hit.kind() == Kind.EVENT || hit.kind() == Kind.ORGANIZATION)
                .map(Hit::id)
                .toList();

        assertThat(all.hits()).hasSize(all.total());
        assertThat(all.hits()).extracting(Hit::kind).contains(Kind.values());
        assertThat(INDEX.ids("league")).containsExactlyElementsOf(onTimeline);
        assertThat(INDEX.search("league", 3).hits()).isEqualTo(all.hits().subList(0, 3));
        assertThat(INDEX.search("league", 3).total()).isEqualTo(all.total());
    }

    @Test
    void sameQueryGivesTheSameAnswer() {
        var other = new SearchIndex(LIBRARY);

        for (var query : List.of("league", "war", "1935", "Untied Natoins", "security peace", "the")) {
            assertThat(other.search(query, 1000)).isEqualTo(INDEX.search(query, 1000));
        }
    }

    @Test
    void everyRecordIsFoundByItsTitle() {
        LIBRARY.events().forEach(event -> assertThat(INDEX.ids(event.title())).contains(event.id()));
        LIBRARY.organizations()
                .forEach(organization ->
                        assertThat(INDEX.ids(organization.shortTitle())).contains(organization.id()));
        LIBRARY.sources().stream()
                .map(Source::shortTitle)
                .forEach(title ->
                        assertThat(INDEX.search(title, 1).hits()).as(title).isNotEmpty());
    }

    @Test
    void passagesAreTextWithTheWordsMarked() {
        for (var query : List.of("kellogg paris", "co-operation secur", "1935", "leauge", "o'neill", "nato")) {
            for (var hit : INDEX.search(query, 1000).hits()) {
                for (var passage : List.of(hit.title(), hit.snippet())) {
                    assertThat(passage.text()).doesNotContain("\n");
                    var end = 0;
                    for (var highlight : passage.highlights()) {
                        assertThat(highlight.start())
                                .isGreaterThanOrEqualTo(end)
                                .isLessThan(highlight.end());
                        assertThat(highlight.end())
                                .isLessThanOrEqualTo(passage.text().length());
                        end = highlight.end();
                    }
                }
            }
        }
    }

    @Test
    void limitIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INDEX.search("peace", 0))
                .withMessageContaining("0");
    }

    private static Hit hit(String query, String id) {
        return INDEX.search(query, 1000).hits().stream()
                .filter(hit -> hit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " was not found for " + query));
    }

    private static LocalDate firstDay(String entry) {
        return LIBRARY.event(entry)
                .map(Event::date)
                .or(() -> LIBRARY.organization(entry).map(Organization::dates))
                .orElseThrow()
                .earliest();
    }

    private static Part matched(String query, String id) {
        return hit(query, id).matched();
    }

    private static String first(String query) {
        return INDEX.search(query, 1).hits().getFirst().id();
    }

    private static List<String> marked(Passage passage) {
        return passage.highlights().stream()
                .map(highlight -> passage.text().substring(highlight.start(), highlight.end()))
                .toList();
    }
}
