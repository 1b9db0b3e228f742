package entente.lecture;

import entente.comparison.CellId;
import entente.history.Event;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of a scene can be uncovered in turn. */
@Component
public class Revealable {

    private final Library library;
    private final SceneLinks links;
    private final StepCheck check;

    Revealable(Library library, SceneLinks links, StepCheck check) {
        this.library = library;
        this.links = links;
        this.check = check;
    }

    /** Rows of the matrix, then its cells, then what is on the timeline, each in its own order. */
    public List<Reveal> in(Scene scene) {
        var rows = library.matrix(scene.matrix()).orElseThrow().rows().toList();
        var columns = links.columns(scene);
        return Stream.of(
                        rows.stream().map(row -> new Reveal.Row(row.id())),
                        rows.stream()
                                .flatMap(row ->
                                        columns.stream().map(column -> new Reveal.Cell(new CellId(row.id(), column)))),
                        library.events().stream().map(event -> new Reveal.Entry(event.id())),
                        library.organizations().stream().map(each -> new Reveal.Entry(each.id())))
                .<Reveal>flatMap(reveals -> reveals)
                .filter(reveal -> check.isShown(reveal, scene))
                .toList();
    }

    /** Whether a scene shows what is to be uncovered in it. */
    public boolean isIn(Reveal reveal, Scene scene) {
        return check.isShown(reveal, scene);
    }

    /** What is uncovered, as it is called on the screen. */
    public String title(Reveal reveal, Scene scene) {
        var matrix = library.matrix(scene.matrix()).orElseThrow();
        return switch (reveal) {
            case Reveal.Row(String id) -> row(matrix, id);
            case Reveal.Cell(CellId cell) ->
                row(matrix, cell.row()) + ": "
                        + matrix.column(cell.column()).map(Matrix.Column::title).orElse(cell.column());
            case Reveal.Entry(String id) ->
                library.event(id)
                        .map(Event::title)
                        .or(() -> library.organization(id).map(Organization::title))
                        .orElse(id);
        };
    }

    private static String row(Matrix matrix, String id) {
        return matrix.row(id).map(Matrix.Row::title).orElse(id);
    }
}
