package entente.lecture;

import entente.comparison.CellId;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import entente.stage.ScenePart;
import entente.timeline.Timelines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That what a step uncovers or asks is there, and that its scene has what its parts are to show. */
@Component
class StepCheck {

    private final Library library;
    private final SceneLinks links;
    private final Timelines timelines;

    StepCheck(Library library, SceneLinks links, Timelines timelines) {
        this.library = library;
        this.links = links;
        this.timelines = timelines;
    }

    /**
     * What is wrong, by JSON pointer inside the step.
     *
     * @param refused parameters of the scene that are known to be wrong; what follows from that is not told again
     */
    Map<String, String> problems(Step step, Set<String> refused) {
        var problems = new LinkedHashMap<String, String>();
        checkParts(step.scene(), refused, problems);
        for (var i = 0; i < step.reveals().size(); i++) {
            var at = "/reveals/" + i;
            reveal(step.reveals().get(i), step.scene(), refused).ifPresent(what -> problems.put(at, what));
        }
        step.poll()
                .filter(poll -> poll.answer()
                        .filter(answer -> !poll.choices().contains(answer))
                        .isPresent())
                .ifPresent(poll -> problems.put("/poll/answer", "the answer is none of the choices"));
        return problems;
    }

    /** Whether a scene shows what is to be uncovered in it. */
    boolean isShown(Reveal reveal, Scene scene) {
        return reveal(reveal, scene, Set.of()).isEmpty();
    }

    private static void checkParts(Scene scene, Set<String> refused, Map<String, String> problems) {
        if (scene.parts().stream().anyMatch(ScenePart::compares)
                && scene.comparison().subjects().isEmpty()
                && !refused.contains("compare")) {
            problems.put("/scene/show", "what is shown compares organizations; “compare” was expected beside it");
        }
        if (scene.shows(ScenePart.PATH) && scene.comparison().state().isEmpty() && !refused.contains("state")) {
            problems.put("/scene/show", "the path is that of a state; “state” was expected beside it");
        }
    }

    private Optional<String> reveal(Reveal reveal, Scene scene, Set<String> refused) {
        var part = reveal instanceof Reveal.Entry ? ScenePart.TIMELINE : ScenePart.MATRIX;
        if (!scene.shows(part)) {
            return Optional.of("the scene does not show the " + part.id() + "; nothing of it can be revealed");
        }
        return switch (reveal) {
            case Reveal.Entry(String id) -> entry(id, scene);
            case Reveal.Row(String id) ->
                refused.contains("matrix") || isShown(id, scene)
                        ? Optional.empty()
                        : Optional.of("the scene shows no row “" + id + "”");
            case Reveal.Cell(CellId cell) ->
                refused.contains("matrix") || isShown(cell, scene)
                        ? Optional.empty()
                        : Optional.of("the scene shows no cell “" + cell.row() + ":" + cell.column() + "”");
        };
    }

    private Optional<String> entry(String id, Scene scene) {
        var date = dateOf(id);
        if (date.isEmpty()) {
            return Optional.of("there is no event or organization “" + id + "” in the pack");
        }
        if (date.get().latest().isBefore(scene.from()) || date.get().earliest().isAfter(scene.to())) {
            return Optional.of("“" + id + "” is of " + date.get() + ", outside the scene's window");
        }
        return timelines
                        .index(scene.lens().by(), scene.lens().filter())
                        .find(id)
                        .isEmpty()
                ? Optional.of("the scene's filters hide “" + id + "”")
                : Optional.empty();
    }

    private boolean isShown(CellId cell, Scene scene) {
        return isShown(cell.row(), scene) && links.columns(scene).contains(cell.column());
    }

    private boolean isShown(String row, Scene scene) {
        var shown = scene.comparison().rows();
        return matrix(scene).row(row).isPresent() && (shown.isEmpty() || shown.contains(row));
    }

    private Matrix matrix(Scene scene) {
        return library.matrix(scene.matrix()).orElseThrow();
    }

    private Optional<HistoricalDate> dateOf(String id) {
        return library.event(id)
                .map(Event::date)
                .or(() -> library.organization(id).map(Organization::dates));
    }
}
