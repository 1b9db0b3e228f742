package entente.lecture;

import entente.comparison.CellId;
import entente.history.Concept;
import entente.history.DateText;
import entente.history.Event;
import entente.history.Matrix;
import entente.history.Organization;
import entente.history.Source;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.Scene.Focus;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a scene is called that nobody gave a title: after what is in focus, else after its years. */
@Component
public class SceneTitles {

    private final Library library;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    SceneTitles(Library library) {
        this.library = library;
    }

    /** No longer than a step's title may be. */
    public String of(Scene scene) {
        return scene.focus()
                .flatMap(focus -> title(scene, focus))
                .filter(title -> title.length() <= Step.LONGEST_TITLE)
                .orElseGet(() -> dates.printYears(scene.from(), scene.to()) + " (" + dates.print(scene.at()) + ")");
    }

    private Optional<String> title(Scene scene, Focus focus) {
        return switch (focus) {
            case Focus.Entry(String id) ->
                library.event(id)
                        .map(Event::title)
                        .or(() -> library.organization(id).map(Organization::title));
            case Focus.Cell(CellId cell) -> library.matrix(scene.matrix()).flatMap(matrix -> title(matrix, cell));
            case Focus.Concept(String id) -> library.concept(id).map(Concept::title);
            case Focus.Source(String id) -> library.source(id).map(Source::title);
            case Focus.Stretch(var lane, var from, var to) -> Optional.of(dates.print(from) + " – " + dates.print(to));
        };
    }

    private static Optional<String> title(Matrix matrix, CellId cell) {
        return matrix.row(cell.row())
                .flatMap(row -> matrix.column(cell.column()).map(column -> column.title() + ": " + row.title()));
    }
}
