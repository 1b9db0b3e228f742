package entente.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import entente.history.HistoricalDate;
import entente.history.Source;
import entente.history.Source.Author;
import entente.library.Library;
import entente.library.PackReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BibliographyTests {

    private static final Library LIBRARY = PackReader.readBundled();

    private static final CitedPage PAGE = new CitedPage(
            "uniting-for-peace-adopted",
            "Uniting for Peace (3 November 1950)",
            "Entente: Collective security, 1603–2011",
            "0.1",
            "https://example.org/?entry=uniting-for-peace-adopted",
            LocalDate.of(2026, 11, 22));

    private final Bibliography bibliography = new Bibliography();

    @Test
    void pageIsCitedWithTheDayOnWhichItWasSeen() {
        assertThat(bibliography.of(CitationStyle.APA, PAGE))
                .isEqualTo("The Entente contributors. (n.d.). Uniting for Peace (3 November 1950). Entente: Collective "
                        + "Security, 1603–2011. Retrieved November 22, 2026, from "
                        + "https://example.org/?entry=uniting-for-peace-adopted");
        assertThat(bibliography.of(CitationStyle.CHICAGO, PAGE))
                .isEqualTo(
                        "The Entente contributors. n.d. “Uniting for Peace (3 November 1950).” Version 0.1. Entente: "
                                + "Collective Security, 1603–2011. Accessed November 22, 2026. "
                                + "https://example.org/?entry=uniting-for-peace-adopted.");
        assertThat(bibliography.of(CitationStyle.BIBTEX, PAGE)).isEqualTo("""
                @misc{uniting-for-peace-adopted,
                  author = {{The Entente contributors}},
                  title = {Uniting for Peace (3 November 1950)},
                  howpublished = {Entente: Collective security, 1603–2011, version 0.1},
                  url = {https://example.org/?entry=uniting-for-peace-adopted},
                  urldate = {2026-11-22}
                }""");
    }

    @Test
    void articleIsCitedAsEachStyleHasIt() {
        var article = source("bellamy-williams-2011");

        assertThat(bibliography.of(CitationStyle.APA, List.of(article)))
                .containsExactly(
                        "Bellamy, A. J., & Williams, P. D. (2011). The new politics of protection? Côte d’Ivoire, "
                                + "Libya and the responsibility to protect. International Affairs, 87, 825–850.");
        assertThat(bibliography.of(CitationStyle.CHICAGO, List.of(article)))
                .containsExactly("Bellamy, Alex J., and Paul D. Williams. 2011. “The New Politics of Protection? Côte "
                        + "d’Ivoire, Libya and the Responsibility to Protect.” International Affairs 87: 825–50.");
        assertThat(bibliography.of(CitationStyle.BIBTEX, List.of(article)))
                .singleElement()
                .asString()
                .startsWith("@article{bellamy-williams-2011,")
                .contains("author = {Bellamy, Alex J. and Williams, Paul D.}", "journal = {International Affairs}");
    }

    @Test
    void treatyIsCitedWithTheSeriesThatPrintedIt() {
        assertThat(bibliography.of(CitationStyle.APA, List.of(source("montevideo-convention"))))
                .singleElement()
                .asString()
                .contains("December 26, 1933, 165 League of Nations Treaty Series 19");
    }

    @Test
    void resolutionIsNoLawOfTheUnitedStates() {
        assertThat(LIBRARY.sources())
                .filteredOn(source ->
                        source.number().filter(n -> n.startsWith("S/RES/")).isPresent())
                .hasSizeGreaterThan(50)
                .first()
                .satisfies(resolution -> assertThat(bibliography.of(CitationStyle.APA, List.of(resolution)))
                        .singleElement()
                        .asString()
                        .contains("(S/RES/")
                        .doesNotContain("Pub. L."));
    }

    @ParameterizedTest
    @EnumSource
    void everySourceOfThePackCanBeCited(CitationStyle style) {
        var cited = bibliography.of(style, LIBRARY.sources());

        assertThat(cited)
                .hasSameSizeAs(LIBRARY.sources())
                .allSatisfy(entry -> assertThat(entry)
                        .isNotBlank()
                        .doesNotStartWith("(Ed.)")
                        .doesNotContain("null", "Optional", "Edited by .", "&lt;", "<span"));
    }

    @Test
    void nothingIsCitedOfNothing() {
        assertThat(bibliography.of(CitationStyle.APA, List.of())).isEmpty();
    }

    @Test
    void bibtexEscapesWhatLatexWouldTakeForCommands() {
        var odd = book(
                "Peace & 100% of $5 {#1_a} ~^\\",
                new Author(Optional.of("R&D"), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(bibliography.of(CitationStyle.BIBTEX, List.of(odd)))
                .singleElement()
                .asString()
                .contains(
                        "title = {Peace \\& 100\\% of \\$5 \\{\\#1\\_a\\} \\textasciitilde{}\\textasciicircum{}\\textbackslash{}}")
                .contains("author = {{R\\&D}}");
    }

    @Test
    void markupInATitleStaysText() {
        var odd = book("<script>alert(1)</script> & <i>peace</i>", person("Doe", "Jane"));

        assertThatCode(() -> bibliography.of(CitationStyle.CHICAGO, List.of(odd)))
                .doesNotThrowAnyException();
        assertThat(bibliography.of(CitationStyle.APA, List.of(odd)).getFirst()).contains("<script>alert(1)</script>");
    }

    private static Source source(String id) {
        return LIBRARY.source(id).orElseThrow();
    }

    private static Author person(String family, String given) {
        return new Author(Optional.empty(), Optional.of(family), Optional.of(given), Optional.empty());
    }

    private static Source book(String title, Author author) {
        return new Source(
                "odd",
                "book",
                title,
                Optional.empty(),
                List.of(author),
                List.of(),
                Optional.of(HistoricalDate.parse("1999")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
