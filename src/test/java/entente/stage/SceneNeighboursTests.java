package entente.stage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.comparison.Memberships;
import entente.library.PackFolder;
import entente.stage.Scene.Focus;
import entente.timeline.Filter;
import entente.timeline.Timelines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneNeighboursTests {

    private static SceneNeighbours neighbours;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        var library = PackFolder.in(folder).read();
        neighbours = new SceneNeighbours(Timelines.of(library), new SceneLinks(library, Memberships.of(library)));
    }

    @Test
    void stepsGoFromEventToEventInTime() {
        var scene = scene(Lens.ALL).focusedOn(new Focus.Entry("locarno"));

        assertThat(step(scene, true)).contains("invasion");
        assertThat(step(scene, false)).contains("league");
        assertThat(step(scene.focusedOn(new Focus.Entry("united-nations")), true))
                .isEmpty();
    }

    @Test
    void withNothingInFocusTheyBeginAtTheCursor() {
        assertThat(step(scene(Lens.ALL), true)).contains("sanctions");
        assertThat(step(scene(Lens.ALL), false)).contains("invasion");
    }

    @Test
    void whatTheLensLeavesOutIsPassedOver() {
        var wars = Lens.ALL.ofLanes(Set.of("wars"));
        var major = Lens.ALL.filteredBy(new Filter(Set.of(), Set.of(), 5));

        assertThat(step(scene(wars).focusedOn(new Focus.Entry("invasion")), false))
                .isEmpty();
        assertThat(step(scene(major).focusedOn(new Focus.Entry("invasion")), true))
                .contains("united-nations");
    }

    private static Optional<String> step(Scene scene, boolean forward) {
        return neighbours.step(scene, forward).flatMap(Scene::entry);
    }

    private static Scene scene(Lens lens) {
        return new Scene(
                LocalDate.of(1912, 1, 1),
                LocalDate.of(1948, 12, 31),
                LocalDate.of(1935, 10, 7),
                Comparison.of("ideas"),
                Optional.empty(),
                lens);
    }
}
