package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.search.Passage.Highlight;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    private static final String LONG = "word ".repeat(60) + "Locarno " + "more ".repeat(60) + "Geneva and Locarno end.";

    @Test
    void shortTextIsShownWhole() {
        assertThat(Excerpt.of("Two powers meet.", List.of(new Highlight(4, 10))))
                .isEqualTo(new Passage("Two powers meet.", List.of(new Highlight(4, 10))));
    }

    @Test
    void lineWithTheWordsIsChosen() {
        assertThat(Excerpt.of("One.\nTwo powers.\nThree.", List.of(new Highlight(9, 15))))
                .isEqualTo(new Passage("Two powers.", List.of(new Highlight(4, 10))));
    }

    @Test
    void withoutWordsTheBeginningIsShown() {
        assertThat(Excerpt.of("", List.of())).isEqualTo(new Passage("", List.of()));
        assertThat(Excerpt.of(LONG, List.of()).text())
                .startsWith("word word")
                .endsWith("word…")
                .hasSizeLessThan(190);
    }

    @Test
    void longLineIsCutAtWordsAroundWhereMostIsFound() {
        var passage = Excerpt.of(LONG, places(LONG, "Locarno", "Geneva"));

        assertThat(passage.text()).startsWith("…more ").endsWith("Geneva and Locarno end.");
        assertThat(passage.highlights())
                .extracting(highlight -> passage.text().substring(highlight.start(), highlight.end()))
                .containsExactly("Geneva", "Locarno");
    }

    @Test
    void pairsOfSurrogatesStayTogether() {
        var dove = "🕊".repeat(300);

        assertThat(Excerpt.of(dove, List.of()).text()).matches("(🕊)+…");
    }

    private static List<Highlight> places(String text, String... words) {
        return Stream.of(words)
                .flatMap(word -> Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                        .map(at -> new Highlight(at, at + word.length())))
                .sorted(Comparator.comparing(Highlight::start))
                .toList();
    }
}
