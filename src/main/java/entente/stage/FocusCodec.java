package entente.stage;

import entente.comparison.CellId;
import entente.history.Moment;
import entente.library.Library;
import entente.stage.Scene.Focus;
import entente.stage.SceneNote.Reason;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes what is in focus as a parameter of a link and reads it again: {@code entry=sanctions-on-italy},
 * {@code cell=trigger:collective-security}, {@code concept=indivisible-peace}, {@code source=covenant} or
 * {@code stretch=collective-security:1921-03-01:1922-01-31}.
 */
@Component
class FocusCodec {

    static final String ENTRY = "entry";
    static final String CELL = "cell";
    static final String CONCEPT = "concept";
    static final String SOURCE = "source";
    static final String STRETCH = "stretch";

    /** Where a link has several, the first that can be shown counts. */
    static final List<String> PARAMETERS = List.of(ENTRY, CELL, CONCEPT, SOURCE, STRETCH);

    private final Library library;
    private final Timelines timelines;

    FocusCodec(Library library, Timelines timelines) {
        this.library = library;
        this.timelines = timelines;
    }

    static Map<String, String> write(Focus focus) {
        return switch (focus) {
            case Focus.Entry(String id) -> Map.of(ENTRY, id);
            case Focus.Cell(CellId cell) -> Map.of(CELL, cell.row() + ":" + cell.column());
            case Focus.Concept(String id) -> Map.of(CONCEPT, id);
            case Focus.Source(String id) -> Map.of(SOURCE, id);
            case Focus.Stretch(String lane, LocalDate from, LocalDate to) ->
                Map.of(STRETCH, lane + ":" + Moment.ofDay(from) + ":" + Moment.ofDay(to));
        };
    }

    /** Reads what makes sense for a scene, and adds a note for what does not. */
    Optional<Focus> read(Map<String, String> parameters, Scene scene, Collection<SceneNote> notes) {
        var focus = Optional.<Focus>empty();
        for (var name : PARAMETERS) {
            var value = parameters.get(name);
            if (value == null) {
                continue;
            }
            if (focus.isPresent()) {
                notes.add(new SceneNote(name, value, Reason.BESIDE_ENTRY));
                continue;
            }
            focus = read(name, value, scene);
            if (focus.isEmpty()) {
                notes.add(new SceneNote(name, value, missing(name)));
            }
        }
        return focus;
    }

    private Optional<Focus> read(String name, String value, Scene scene) {
        return switch (name) {
            case ENTRY -> library.titleOf(value).map(title -> new Focus.Entry(value));
            case CELL -> cell(value, scene.matrix());
            case CONCEPT -> library.concept(value).map(concept -> new Focus.Concept(value));
            case SOURCE -> library.source(value).map(source -> new Focus.Source(value));
            default -> stretch(value, scene.lens());
        };
    }

    private static Reason missing(String name) {
        return switch (name) {
            case ENTRY -> Reason.NO_SUCH_ENTRY;
            case CELL -> Reason.NO_SUCH_CELL;
            case STRETCH -> Reason.NO_SUCH_STRETCH;
            default -> Reason.NOT_ONE_OF_THESE;
        };
    }

    private Optional<Focus> cell(String value, String matrix) {
        var parts = value.split(":", 2);
        return parts.length == 2
                        && library.matrix(matrix)
                                .filter(m -> m.row(parts[0]).isPresent()
                                        && m.column(parts[1]).isPresent())
                                .isPresent()
                ? Optional.of(new Focus.Cell(new CellId(parts[0], parts[1])))
                : Optional.empty();
    }

    private Optional<Focus> stretch(String value, Lens lens) {
        var parts = value.split(":", -1);
        if (parts.length != 3
                || timelines.lanes(lens.by()).stream().map(TimelineLane::id).noneMatch(parts[0]::equals)) {
            return Optional.empty();
        }
        var from = day(parts[1]);
        var to = day(parts[2]);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Focus.Stretch(parts[0], from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return Moment.read(text).map(Moment::earliest);
    }
}
