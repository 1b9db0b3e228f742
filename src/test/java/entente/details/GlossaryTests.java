package entente.details;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.history.Concept;
import entente.library.PackFolder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTests {

    private static Glossary glossary;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        glossary = new Glossary(PackFolder.in(folder)
                .replacing(
                        "concepts.yaml",
                        "  title: Collective security\n",
                        "  title: Collective security\n  aliases: [all for one, 'C.S.', security]\n")
                .read());
    }

    @Test
    void textStaysWholeAndIdeasStandOutWhereTheyFirstOccur() {
        var text = "First Collective  security, then collective defense; and collective security again.";

        var pieces = glossary.in(text, Set.of());

        assertThat(pieces.stream().map(Glossary.Piece::text).collect(joining())).isEqualTo(text);
        assertThat(pieces)
                .extracting(
                        Glossary.Piece::text,
                        piece -> piece.concept().map(Concept::id).orElse(""))
                .containsExactly(
                        tuple("First ", ""),
                        tuple("Collective  security", "collective-security"),
                        tuple(", then ", ""),
                        tuple("collective defense", "collective-defense"),
                        tuple("; and collective security again.", ""));
    }

    @Test
    void otherNamesCountAndTheLongestOfThemWins() {
        assertThat(glossary.in("All for one", Set.of()))
                .singleElement()
                .satisfies(piece -> assertThat(piece.concept().map(Concept::id)).contains("collective-security"));
        assertThat(glossary.in("collective security", Set.of())).hasSize(1);
        assertThat(glossary.in("C.S. and CxSx", Set.of())).hasSize(2);
    }

    @Test
    void partsOfWordsAreNotNames() {
        assertThat(glossary.in("insecurity, securityless, all for oneness", Set.of()))
                .extracting(piece -> piece.concept().isPresent())
                .containsExactly(false);
    }

    @Test
    void whatTheReaderHasBeforeThemIsNotExplained() {
        assertThat(glossary.in("collective security", Set.of("collective-security")))
                .extracting(piece -> piece.concept().isPresent())
                .containsExactly(false);
    }
}
