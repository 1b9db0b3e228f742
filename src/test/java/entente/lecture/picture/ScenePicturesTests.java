package entente.lecture.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import entente.lecture.Lectures;
import entente.lecture.Reveal;
import entente.lecture.Step;
import entente.lecture.picture.ScenePictures.Size;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Text;
import entente.stage.Lens;
import entente.stage.ScenePart;
import entente.timeline.Arrangement;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenePicturesTests {

    private static final Size WHOLE = new Size(960, 540, 12);
    private static final Size SMALL = new Size(520, 300, 10);

    static Stream<Step> steps() {
        return Handouts.bean(Lectures.class).published().stream().flatMap(lecture -> lecture.steps().stream());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void noTextLiesOnAnotherOrOutsideOfThePicture(Step step) {
        for (var size : List.of(WHOLE, SMALL)) {
            assertApart(lines(draw(step, size)), size);
        }
    }

    private static void assertApart(List<Words> lines, Size size) {
        for (var i = 0; i < lines.size(); i++) {
            for (var j = 0; j < i; j++) {
                assertThat(lines.get(i).place().intersects(lines.get(j).place()))
                        .as(lines.get(i) + " on " + lines.get(j))
                        .isFalse();
            }
            assertThat(new Rectangle2D.Double(0, 0, size.width(), size.height())
                            .contains(lines.get(i).place()))
                    .as(lines.get(i).toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatIsInFocusOrRevealedIsDrawnAtEverySize(Step step) {
        var asked = Stream.concat(step.scene().entry().stream(), entries(step).stream())
                .filter(id -> step.scene().shows(ScenePart.TIMELINE))
                .map(id -> Handouts.library().titleOf(id).orElseThrow())
                .toList();

        for (var size : List.of(WHOLE, SMALL)) {
            assertThat(Drawn.groups(draw(step, size))).as(size.toString()).containsAll(asked);
        }
    }

    @Test
    void linksAreDrawnBetweenWhatIsThere() {
        var linked = steps().filter(step -> step.scene().lens().links()).toList();

        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(Drawn.shapes(draw(step, WHOLE).shapes()))
                        .anyMatch(shape -> shape instanceof Line line && line.arrow()));
    }

    @Test
    void aTimelineOfManyLanesIsLegibleStill() {
        var step = step("nato-to-2005", "one-sentence-two-owners");
        var lens = Lens.ALL.arrangedBy(Arrangement.ORGANIZATIONS);
        var scene = step.scene().through(lens).showing(List.of(ScenePart.TIMELINE));
        var picture = Handouts.bean(ScenePictures.class).draw(scene, Set.of(), WHOLE);

        assertApart(lines(picture), WHOLE);
    }

    @Test
    void theSameSceneGivesTheSamePicture() {
        var step = steps().findFirst().orElseThrow();

        assertThat(draw(step, WHOLE)).isEqualTo(draw(step, WHOLE));
    }

    @Test
    void timelineNamesLanesErasAndTheDay() {
        var picture = draw(step("nato-to-2005", "one-sentence-two-owners"), WHOLE);

        assertThat(Drawn.words(picture)).contains("Collective defense", "Cold War", "4 April 1949", "1950");
    }

    @Test
    void matrixSaysWhatItSaysOnTheDayInTheRowsAndColumnsOfTheScene() {
        var picture = draw(step("nato-to-2005", "one-sentence-two-owners"), WHOLE);

        assertThat(Drawn.words(picture))
                .contains("Collective security", "Which way it looks", "Inward, at its own members", "contested")
                .doesNotContain("Cooperative security alone");
    }

    @Test
    void whatHasNoRoomInAMatrixIsCounted() {
        var step = step("covenant-and-charter", "the-ledger");
        var picture = Handouts.bean(ScenePictures.class).draw(step.scene(), Set.of(), new Size(300, 90, 10));

        assertThat(Drawn.words(picture)).anyMatch(words -> words.endsWith("rows are left out."));
    }

    @Test
    void membersAreCountedOnTheDay() {
        var charts =
                steps().filter(step -> step.scene().shows(ScenePart.MEMBERS)).toList();

        assertThat(charts)
                .isNotEmpty()
                .allSatisfy(step ->
                        assertThat(Drawn.words(draw(step, WHOLE))).anyMatch(words -> words.matches(".+: \\d+")));
    }

    @Test
    void combinationsNameTheirStates() {
        var charts = steps().filter(step -> step.scene().shows(ScenePart.SETS)).toList();

        assertThat(charts)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(Drawn.words(draw(step, WHOLE)))
                        .anyMatch(words -> words.matches(".+ \\(\\d+\\): .+, .+")));
    }

    @Test
    void whoHasNoPlaceOnTheMapIsNamed() {
        var maps = steps().filter(step -> step.scene().shows(ScenePart.MAP)).toList();

        assertThat(maps).isNotEmpty();
        assertThat(maps)
                .anySatisfy(step -> assertThat(Drawn.words(draw(step, WHOLE)))
                        .anyMatch(words -> words.matches("Members without a place .*Czechoslovakia.*")));
    }

    private static Step step(String lecture, String id) {
        return Handouts.shipped(lecture).steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Picture draw(Step step, Size size) {
        return Handouts.bean(ScenePictures.class).draw(step.scene(), entries(step), size);
    }

    private static Set<String> entries(Step step) {
        return step.reveals().stream()
                .filter(Reveal.Entry.class::isInstance)
                .map(reveal -> ((Reveal.Entry) reveal).id())
                .collect(Collectors.toSet());
    }

    /** A line of text and where it is, from small letters' top to the line that it stands on. */
    private record Words(String words, Rectangle2D place) {}

    private static List<Words> lines(Picture picture) {
        var lines = new ArrayList<Words>();
        for (Text text : Drawn.texts(picture)) {
            var y = text.y();
            for (var words : text.lines()) {
                var wide = text.type().width(words);
                var left = switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - wide / 2;
                    case END -> text.x() - wide;
                };
                var high = 0.7 * text.type().size();
                lines.add(new Words(words, new Rectangle2D.Double(left, y - high, wide, high)));
                y += text.type().lineHeight();
            }
        }
        return lines;
    }
}
