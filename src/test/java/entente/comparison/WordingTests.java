package entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import entente.comparison.Wording.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTests {

    private static final String NATO = "The Parties agree that an armed attack shall be considered an attack.";
    private static final String WARSAW = "In the event of armed attack, each Party shall come to assistance.";

    @Test
    void piecesAreTheWholeText() {
        assertThat(Wording.of(NATO, List.of(NATO, WARSAW)).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(NATO);
    }

    @Test
    void ownAreTheWordsThatNoOtherTextHas() {
        assertThat(own(NATO, NATO, WARSAW)).containsExactly("Parties agree", "considered");
        assertThat(own(WARSAW, NATO, WARSAW)).containsExactly("event", "each Party", "come", "assistance");
    }

    @Test
    void lettersOfAnySizeAreTheSame() {
        assertThat(own("ARMED force", "ARMED force", WARSAW)).containsExactly("force");
    }

    @Test
    void textWithoutAnotherHasNothingOfItsOwn() {
        assertThat(own(NATO, NATO)).isEmpty();
        assertThat(Wording.of("", List.of(NATO))).isEmpty();
    }

    private static List<String> own(String text, String... all) {
        return Wording.of(text, List.of(all)).stream()
                .filter(Piece::isOwn)
                .map(Piece::text)
                .toList();
    }
}
