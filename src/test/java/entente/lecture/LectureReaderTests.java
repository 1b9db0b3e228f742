package entente.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.comparison.CellId;
import entente.history.Reference;
import entente.library.BrokenPackException;
import entente.library.LectureFile;
import entente.library.PackFolder;
import entente.library.Problem;
import entente.stage.ScenePart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureReaderTests {

    private static final String LECTURE = """
            id: sanctions
            title: Sanctions
            author: Entente
            steps:
              - id: war
                title: One member attacks another
                text: Watch *what follows*.
                notes: |-
                  Ask first.

                  Then wait.
                minutes: 2.5
                scene:
                  from: 1935
                  to: 1936
                  at: 1935-10-19
                  matrix: ideas
                  columns: [security]
                  rows: [trigger]
                reveals:
                  - entry: sanctions
                  - row: trigger
                  - cell: trigger:security
                poll:
                  question: Who decides?
                  choices: [The Council, Each member]
                  answer: Each member
                sources:
                  - source: covenant
                    locator: Article 16
              - id: after
                title: And then
                scene: {from: 1936, to: 1946, at: 1936-07-04, show: [members], compare: [league]}
            """;

    private static LectureReader reader;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        reader = Reading.of(PackFolder.in(folder).withMembers().read());
    }

    @Test
    void lectureIsReadWithAllThatItsStepsSay() {
        var reading = Reading.read(reader, LECTURE);

        assertThat(reading.problems()).isEmpty();
        var lecture = reading.lecture().orElseThrow();
        assertThat(lecture.title()).isEqualTo("Sanctions");
        assertThat(lecture.length()).isEqualTo(Duration.ofSeconds(150));
        assertThat(lecture.steps()).extracting(Step::id).containsExactly("war", "after");
        var step = lecture.steps().getFirst();
        assertThat(step.notes()).isEqualTo("Ask first.\n\nThen wait.");
        assertThat(step.scene().at()).isEqualTo(LocalDate.of(1935, 10, 19));
        assertThat(step.scene().comparison().columns()).containsExactly("security");
        assertThat(step.reveals())
                .containsExactly(
                        new Reveal.Entry("sanctions"),
                        new Reveal.Row("trigger"),
                        new Reveal.Cell(new CellId("trigger", "security")));
        assertThat(step.poll())
                .contains(new Poll("Who decides?", List.of("The Council", "Each member"), Optional.of("Each member")));
        assertThat(step.sources()).containsExactly(new Reference("covenant", Optional.of("Article 16")));
        assertThat(lecture.steps().getLast().scene().parts()).containsExactly(ScenePart.MEMBERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entry: sanctions          | entry: nope              | 21 | there is no event or organization “nope” in the pack",
                "entry: sanctions          | entry: locarno           | 21 | “locarno” is of 1925-12-01, outside the scene's window",
                "- row: trigger            | - row: nope              | 22 | the scene shows no row “nope”",
                "cell: trigger:security    | cell: trigger:defense    | 23 | the scene shows no cell “trigger:defense”",
                "rows: [trigger]           | importance: 5            | 21 | the scene's filters hide “sanctions”",
                "matrix: ideas             | matrix: nope             | 17 | there is no matrix “nope” in the pack",
                "columns: [security]       | columns: [nope]          | 18 | “nope” is not one of those that there are",
                "from: 1935                | from: 1937               | 15 | the window ends before it starts; a later date than “from” was expected",
                "at: 1935-10-19            | at: 1648                 | 16 | “1648” lies outside the pack's history",
                "answer: Each member       | answer: Nobody           | 27 | the answer is none of the choices",
                "source: covenant          | source: nope             | 29 | there is no source “nope” in the pack",
                "id: after                 | id: war                  | 31 | the id “war” is that of step 1 already",
                "show: [members], compare  | show: [path], compare    | 33 | the path is that of a state; “state” was expected beside it",
                "show: [members], compare: [league] | show: [map]     | 33 | what is shown compares organizations; “compare” was expected beside it",
                "minutes: 2.5              | minutes: long            | 12 | expected a form such as 3 or 2.5",
                "title: And then           | subtitle: And then       | 31 | “title” is missing",
                "id: sanctions             | id: Sanctions!           | 1 | expected a form such as congress-of-vienna",
            })
    void whatIsWrongIsToldWithItsLine(String what, String instead, int line, String expected) {
        var broken = LECTURE.replaceFirst(Pattern.quote(what), instead);

        assertThat(Reading.read(reader, broken).problems())
                .filteredOn(problem -> problem.what().contains(expected))
                .extracting(Problem::line)
                .containsExactly(line);
    }

    @Test
    void nothingOfAMatrixThatIsNotShownCanBeRevealed() {
        var reading = Reading.read(reader, LECTURE.replace("rows: [trigger]", "show: [timeline]"));

        assertThat(reading.problems())
                .extracting(Problem::what)
                .containsOnly("the scene does not show the matrix; nothing of it can be revealed");
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(22, 23);
    }

    @Test
    void allProblemsAreToldTogetherAndTheRestCanBeOpened() {
        var broken = LECTURE.replace("matrix: ideas", "matrix: nope")
                .replace("source: covenant", "source: nowhere")
                .replace("compare: [league]", "compare: [atlantis]");

        var reading = Reading.read(reader, broken);

        assertThat(reading.problems()).extracting(Problem::line).containsExactly(17, 29, 33);
        assertThat(reading.lecture().orElseThrow().steps())
                .extracting(Step::title)
                .contains("One member attacks another");
    }

    @Test
    void whatMakesNoSenseIsToldBesideWhatHasNotTheExpectedShape() {
        var broken = LECTURE.replace("minutes: 2.5", "minutes: long")
                .replace("matrix: ideas", "matrix: nope")
                .replace("id: after", "id: war")
                .replace("compare: [league]", "compare: [atlantis]");

        var reading = Reading.read(reader, broken);

        assertThat(reading.problems()).extracting(Problem::line).containsExactly(12, 17, 31, 33);
        assertThat(reading.lecture()).isEmpty();
    }

    @Test
    void markupAndScriptsAreText() {
        var reading = Reading.read(reader, LECTURE.replace("title: And then", "title: <script>alert(1)</script>"));

        assertThat(reading.lecture().orElseThrow().steps().getLast().title()).isEqualTo("<script>alert(1)</script>");
        assertThat(Markdown.html("<img src=x onerror=alert(1)> *so* [a](javascript:alert(1))"))
                .isEqualTo("<p>&lt;img src=x onerror=alert(1)&gt; <em>so</em> <a rel=\"nofollow\" href=\"\">a</a></p>");
    }

    @Test
    void tenThousandStepsAreRefused() {
        var steps = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - {id: s" + i + ", title: T, scene: {from: 1935, to: 1936, at: 1935}}\n")
                .collect(Collectors.joining());

        var reading = Reading.read(reader, "id: long\ntitle: Long\nauthor: Entente\nsteps:\n" + steps);

        assertThat(reading.lecture()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(new Problem("lecture.yaml", 4, "too long (10000); expected at most 200 entries"));
    }

    @Test
    void lectureWithoutStepsAndWhatIsNoLectureAreRefused() {
        assertThat(Reading.read(reader, "id: a\ntitle: A\nauthor: B\nsteps: []\n")
                        .problems())
                .extracting(Problem::what)
                .containsExactly("too short; expected at least 1 entry");
        assertThat(Reading.read(reader, "just words").problems())
                .extracting(Problem::what)
                .containsExactly("found the text “just words”; expected a record");
        assertThat(Reading.read(reader, "a: [").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("this is not YAML"));
        assertThat(reader.read(LectureFile.read("huge", new byte[LectureFile.LONGEST + 1]))
                        .problems())
                .extracting(Problem::what)
                .containsExactly("the file has 1000001 bytes; at most 1000000 were expected");
    }

    @Test
    void packWithALectureThatCanNotBeShownIsBroken(@TempDir Path folder) {
        var library = PackFolder.in(folder)
                .withMembers()
                .with("lectures/sanctions.yaml", LECTURE.replace("- row: trigger", "- row: nope"))
                .read();

        assertThatThrownBy(() -> new PackLectures(library, Reading.of(library), "the folder"))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("lectures/sanctions.yaml:22: the scene shows no row “nope”");
    }
}
