package entente.lecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.comparison.CellId;
import entente.history.Reference;
import entente.library.LectureFile;
import entente.library.PackFolder;
import entente.library.PackReader;
import entente.stage.Comparison.Order;
import entente.stage.Scene;
import entente.stage.Scene.Focus;
import entente.stage.SceneCodec;
import entente.stage.ScenePart;
import entente.timeline.Arrangement;
import entente.timeline.Filter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectureWriterTests {

    /** What YAML, Markdown, JSON, HTML or an editor could take for something else. */
    private static final List<String> PIECES = List.of(
            "yes",
            "1e3",
            "null",
            "~",
            "true",
            "0x1F",
            "1815",
            "-0043",
            "1935-10-03",
            "---",
            "...",
            "- item",
            "# no comment",
            "key: value",
            "a:",
            ": b",
            "it's",
            "“so”",
            "\"quoted\"",
            "back\\slash",
            "tab\there",
            "trailing ",
            "   leading",
            " ",
            "🕊️ peace",
            "👩🏽‍🏫",
            "é\u0301",
            "العربية",
            "日本語",
            "<script>alert(1)</script>",
            "&amp;",
            "*emphasis*",
            "**",
            "[link](https://example.org)",
            "{flow: map}",
            "[a, b]",
            "a, b",
            "%directive",
            "@at",
            "`code`",
            "!tag",
            "&anchor",
            "*alias",
            "> folded",
            "| literal",
            "|-",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\r",
            "\r\n",
            "\u0007",
            "\n",
            "\n\n",
            "\n  indented\n",
            "\n\tcode\n",
            "\n---\n",
            "word");

    private static LectureReader reader;
    private static LectureWriter writer;
    private static Scene opening;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        var context = Reading.context(PackFolder.in(folder).withMembers().read());
        reader = context.getBean(LectureReader.class);
        writer = context.getBean(LectureWriter.class);
        opening = context.getBean(SceneCodec.class).opening();
    }

    static Stream<String> pieces() {
        return PIECES.stream().filter(piece -> !Texts.clean(piece).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void everyTextIsReadAsItWasWritten(String text) {
        assertThatIsReadAgain(lecture(text, text, text));
        assertThatIsReadAgain(lecture(text, "before " + text, text + "\nafter\n\n   " + text + "  \nend"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMixtureOfTextsIsReadAsItWasWritten(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++) {
            assertThatIsReadAgain(lecture(mixture(random, 80), mixture(random, 490), mixture(random, 3000)));
        }
    }

    @Test
    void everythingThatASceneCanSayIsKept() {
        var compared = opening.comparison()
                .in("bodies")
                .ofSubjects(List.of("united-nations", "league"))
                .ofColumns(List.of("abyssinia", "league"))
                .against(Optional.of(LocalDate.of(1946, 4, 18)))
                .withDifferencesOnly(true)
                .finding("war: or, peace");
        var scene = opening.withWindow(LocalDate.of(1935, 3, 1), LocalDate.of(1946, 12, 31))
                .withCursor(LocalDate.of(1935, 10, 1))
                .comparing(compared)
                .showing(List.of(ScenePart.MATRIX, ScenePart.LIVES))
                .through(opening.lens()
                        .arrangedBy(Arrangement.ORGANIZATIONS)
                        .filteredBy(new Filter(Set.of("league"), Set.of("war", "treaty"), 3))
                        .searchingFor("no, 1e3")
                        .withLinks(true))
                .focusedOn(new Focus.Entry("league"));
        var sorted = opening.comparing(opening.comparison()
                        .sortedBy(Optional.of(new Order("trigger", true)))
                        .ofRows(Set.of("trigger"))
                        .folding(Set.of("logic")))
                .focusedOn(new Focus.Cell(new CellId("trigger", "security")));
        var stretch =
                opening.focusedOn(new Focus.Stretch("security", LocalDate.of(1935, 10, 1), LocalDate.of(1935, 12, 31)));
        var arranged = Stream.of(Arrangement.values())
                .map(by -> opening.through(opening.lens().arrangedBy(by)))
                .toList();

        var steps = Stream.concat(Stream.of(scene, sorted, stretch), arranged.stream())
                .map(each -> step("a", "T", "", "", each))
                .toList();
        assertThatIsReadAgain(new Lecture("scenes", "Scenes", "Entente", "", numbered(steps)));
    }

    @Test
    void proseStandsInBlocksAndListsOnOneLine() {
        var lecture = lecture(
                "Sanctions",
                "A text that is so long that no one wants to read it on one line, and that is therefore folded in two, as prose is.",
                "Ask.\n\nThen wait.");

        assertThat(writer.write(lecture)).isEqualTo("""
                id: test
                title: Sanctions
                author: Sanctions
                summary: >-
                  A text that is so long that no one wants to read it on one line, and that is therefore folded in two, as
                  prose is.
                steps:
                  - id: one
                    title: Sanctions
                    text: >-
                      A text that is so long that no one wants to read it on one line, and that is therefore folded in two, as
                      prose is.
                    notes: |-
                      Ask.

                      Then wait.
                    minutes: 2.5
                    scene:
                      from: 1912
                      to: 1948
                      at: 1935-10-07
                      matrix: ideas
                      columns: [defense, security]
                    reveals:
                      - row: trigger
                      - cell: trigger:security
                      - entry: sanctions
                    poll:
                      question: Sanctions
                      choices: [a, Sanctions]
                      answer: Sanctions
                    sources:
                      - source: covenant
                        locator: Sanctions
                      - source: walters
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"covenant-and-charter", "nato-to-2005", "vienna-to-sarajevo"})
    void shippedLecturesAreReadAgainAsTheyWere(String id) throws Exception {
        var context = Reading.context(PackReader.readBundled());
        var file = LectureFile.read(id, Files.readAllBytes(Path.of("data/lectures", id + ".yaml")));
        var shipped = context.getBean(LectureReader.class).read(file).lecture().orElseThrow();

        var written = context.getBean(LectureWriter.class).write(shipped);

        assertThat(Reading.read(context.getBean(LectureReader.class), written))
                .isEqualTo(new LectureReading(Optional.of(shipped), List.of()));
    }

    private static void assertThatIsReadAgain(Lecture lecture) {
        var yaml = writer.write(lecture);
        var reading = reader.read(LectureFile.read("lecture", yaml.getBytes(UTF_8)));

        assertThat(reading.problems()).as(yaml).isEmpty();
        assertThat(reading.lecture()).as(yaml).contains(lecture);
    }

    private static String mixture(Random random, int longest) {
        var text = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        var cut = text.substring(0, Math.min(text.length(), longest));
        return "x"
                + (Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(1, cut.length() - 1) : cut);
    }

    /** A lecture that says a text wherever one can be said: a short, a longer and a long one. */
    private static Lecture lecture(String shortText, String text, String longText) {
        var scene = opening.comparing(opening.comparison().ofColumns(List.of("defense", "security")));
        return new Lecture("test", shortText, shortText, text, List.of(step("one", shortText, text, longText, scene)));
    }

    private static Step step(String id, String title, String text, String notes, Scene scene) {
        var poll = notes.isEmpty()
                ? Optional.<Poll>empty()
                : Optional.of(new Poll(title, List.of("a", cut(title)), Optional.of(cut(title))));
        return new Step(
                id,
                title,
                text,
                notes,
                Duration.ofSeconds(150),
                scene,
                notes.isEmpty()
                        ? List.of()
                        : List.of(
                                new Reveal.Row("trigger"),
                                new Reveal.Cell(new CellId("trigger", "security")),
                                new Reveal.Entry("sanctions")),
                poll,
                List.of(
                        new Reference("covenant", Optional.of(Texts.line(title))),
                        new Reference("walters", Optional.empty())));
    }

    /** As long as an answer may be. */
    private static String cut(String text) {
        return text.codePoints()
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Step> numbered(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> step(
                        "step-" + i, steps.get(i).title(), "", "", steps.get(i).scene()))
                .toList();
    }
}
