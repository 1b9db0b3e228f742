package entente.lecture.picture;

import entente.history.DateText;
import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Moment;
import entente.history.Organization;
import entente.history.State;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.ScenePart;
import entente.stage.element.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands on pictures in words. */
@Component
public class SceneWords {

    private final Library library;
    private final Words words;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    SceneWords(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    String text(String key, Object... parameters) {
        return words.apply(key, parameters);
    }

    public String day(LocalDate day) {
        return dates.print(Moment.ofDay(day));
    }

    String date(HistoricalDate date) {
        return dates.print(date);
    }

    String asOf(Scene scene) {
        return text("chart.as-of", day(scene.at()));
    }

    /** What a part of a scene shows. */
    public String title(ScenePart part, Scene scene) {
        return switch (part) {
            case TIMELINE -> text("picture.timeline");
            case MATRIX -> library.matrix(scene.matrix()).map(Matrix::title).orElse("");
            case MEMBERS -> text("picture.members");
            case LIVES -> text("lives.title");
            case SETS -> text("sets.title");
            case MAP -> text("map.title");
            case PATH -> text("picture.path", state(scene));
        };
    }

    private String state(Scene scene) {
        return scene.comparison()
                .state()
                .flatMap(library::state)
                .map(State::name)
                .orElse("");
    }

    /** A whole scene, for those who can't see it. */
    String description(Scene scene) {
        var parts = scene.parts().stream()
                .map(part -> title(part, scene) + subjects(part, scene))
                .collect(Collectors.joining("; "));
        return text(
                "picture.description",
                parts,
                String.valueOf(scene.from().getYear()),
                String.valueOf(scene.to().getYear()),
                day(scene.at()));
    }

    private String subjects(ScenePart part, Scene scene) {
        return !part.compares() || scene.comparison().subjects().isEmpty()
                ? ""
                : scene.comparison().subjects().stream()
                        .flatMap(id -> library.organization(id).stream())
                        .map(Organization::shortTitle)
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
