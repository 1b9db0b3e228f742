package entente.lecture.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeTests {

    private static final Type TYPE = Type.of(10);

    @Test
    void whatHasRoomIsNotCut() {
        assertThat(TYPE.cut("Concert of Europe", 200)).isEqualTo("Concert of Europe");
    }

    @Test
    void whatHasNoneEndsInAnEllipsisAndFits() {
        var cut = TYPE.cut("Concert of Europe", 50);

        assertThat(cut).startsWith("Con").endsWith("…");
        assertThat(TYPE.width(cut)).isLessThanOrEqualTo(50);
    }

    @Test
    void nothingIsLeftOfATextWithoutRoom() {
        assertThat(TYPE.cut("Concert of Europe", 4)).isEmpty();
    }

    @Test
    void linesBreakBetweenWordsAndInsideOfLongOnes() {
        assertThat(TYPE.wrap("peace and quiet", 40, 9)).containsExactly("peace", "and", "quiet");
        assertThat(TYPE.wrap("a" + "b".repeat(40), 60, 9))
                .hasSizeGreaterThan(3)
                .allMatch(line -> TYPE.width(line) <= 60);
    }

    @Test
    void aPairOfSurrogatesStaysWhole() {
        assertThat(TYPE.wrap("😀".repeat(9), 20, 9)).allMatch(line -> !Character.isLowSurrogate(line.charAt(0)));
        assertThat(TYPE.cut("😀".repeat(9), 40)).matches("(?:😀)*…");
    }

    @Test
    void theLastOfTheLinesAllowedIsCut() {
        assertThat(TYPE.wrap("one two three four five six", 45, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
