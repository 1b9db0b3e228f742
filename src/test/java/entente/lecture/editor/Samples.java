package entente.lecture.editor;

import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.stage.Comparison;
import entente.stage.Lens;
import entente.stage.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lectures to change. */
final class Samples {

    private Samples() {}

    /** A lecture with steps that have these ids, and titles alike. */
    static Lecture lecture(String... steps) {
        return new Lecture(
                "sample",
                "Sample",
                "Author",
                "",
                Stream.of(steps).map(Samples::step).toList());
    }

    static Step step(String id) {
        return Step.showing(id, "Title of " + id, scene(1920));
    }

    static Scene scene(int year) {
        return new Scene(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 20, 12, 31),
                LocalDate.of(year + 1, 1, 1),
                Comparison.of("three-ideas"),
                Optional.empty(),
                Lens.ALL);
    }

    static List<String> ids(Lecture lecture) {
        return lecture.steps().stream().map(Step::id).toList();
    }
}
