package entente.stage;

import entente.comparison.CellId;
import entente.comparison.MatrixOnDay;
import entente.comparison.Memberships;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Scene.Focus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the parts of a scene bear on each other: what is marked in one because of what is in focus in the other. */
@Component
public class SceneLinks {

    private final Library library;
    private final Memberships memberships;
    private final Range range;

    SceneLinks(Library library, Memberships memberships) {
        this.library = library;
        this.memberships = memberships;
        this.range = Range.of(library);
    }

    /** How far windows and cursors can go. */
    public Range range() {
        return range;
    }

    /** The matrix of the scene as of its cursor. */
    public MatrixOnDay matrix(Scene scene) {
        return MatrixOnDay.of(
                library, memberships, library.matrix(scene.matrix()).orElseThrow(), scene.at());
    }

    /** The same as of the day that it is compared with; empty if it is with none. */
    public Optional<MatrixOnDay> matrixAgainst(Scene scene) {
        return scene.comparison().against().map(day -> matrix(scene.withCursor(day)));
    }

    /**
     * Ids of the matrix's columns that are shown, from left to right: those chosen; else those that stand for what is
     * compared; else all.
     */
    public List<String> columns(Scene scene) {
        var matrix = matrix(scene).matrix();
        var comparison = scene.comparison();
        var chosen =
                comparison.columns().isEmpty() ? Subjects.columns(matrix, comparison.subjects()) : comparison.columns();
        return chosen.isEmpty()
                ? matrix.columns().stream().map(Matrix.Column::id).toList()
                : chosen;
    }

    /** The scene with other things compared; with the matrix that says most of them where the present one says nothing. */
    public Scene comparing(Scene scene, List<String> subjects) {
        var comparison = scene.comparison().ofSubjects(subjects);
        var spoken = Subjects.columns(matrix(scene).matrix(), subjects).isEmpty()
                ? library.matrices().stream()
                        .filter(matrix -> !Subjects.columns(matrix, subjects).isEmpty())
                        .max(Comparator.comparingInt(
                                matrix -> Subjects.columns(matrix, subjects).size()))
                        .map(Matrix::id)
                : Optional.<String>empty();
        return scene.comparing(spoken.map(comparison::in).orElse(comparison));
    }

    /** Ids of the events that bear out the cell in focus, as of the cursor; empty if no cell is in focus. */
    public Set<String> markedEvents(Scene scene) {
        return scene.cell()
                .flatMap(matrix(scene)::state)
                .map(state -> Set.copyOf(state.events()))
                .orElse(Set.of());
    }

    /** The cells that the entry in focus bears out, as of the cursor. */
    public Set<CellId> markedCells(Scene scene) {
        return scene.entry().map(matrix(scene)::cellsBorneOutBy).orElse(Set.of());
    }

    /** Ids of the columns that the entry in focus bears on. */
    public Set<String> markedColumns(Scene scene) {
        var matrix = matrix(scene);
        return event(scene)
                .map(matrix::columnsOf)
                .or(() -> organization(scene).map(matrix::columnsOf))
                .orElse(Set.of());
    }

    public Optional<Event> event(Scene scene) {
        return scene.entry().flatMap(library::event);
    }

    public Optional<Organization> organization(Scene scene) {
        return scene.entry().flatMap(library::organization);
    }

    /** The scene with an entry in focus, the cursor on a day of it, and its start in view. */
    public Scene focusOnEntry(Scene scene, String id) {
        var date = dateOf(id);
        if (date.isEmpty()) {
            return scene;
        }
        var start = range.clamp(date.get().earliest());
        var at = date.get().covers(scene.at()) ? scene.at() : start;
        var shown = scene.withCursor(at).focusedOn(new Focus.Entry(id));
        return intoView(shown, List.of(date.get()), at);
    }

    /** The scene with what is in focus in view, if that is an event or an organization. */
    public Scene inView(Scene scene) {
        return scene.entry().map(id -> focusOnEntry(scene, id)).orElse(scene);
    }

    /**
     * The scene with a record of some kind in focus, as far as scenes have a place for the kind; an era fills the window.
     *
     * @param kind event, organization, era, concept or source
     */
    public Scene focusOn(Scene scene, String kind, String id) {
        return switch (kind) {
            case "era" -> zoomToEra(scene, id);
            case "concept" -> library.concept(id).isPresent() ? scene.focusedOn(new Focus.Concept(id)) : scene;
            case "source" -> library.source(id).isPresent() ? scene.focusedOn(new Focus.Source(id)) : scene;
            default -> focusOnEntry(scene, id);
        };
    }

    /** The scene with a cell in focus and the events that bear it out in view; the same scene if there is no such cell. */
    public Scene focusOnCell(Scene scene, CellId cell) {
        var matrix = matrix(scene).matrix();
        if (matrix.row(cell.row()).isEmpty() || matrix.column(cell.column()).isEmpty()) {
            return scene;
        }
        var shown = scene.focusedOn(new Focus.Cell(cell));
        var dates =
                markedEvents(shown).stream().flatMap(id -> dateOf(id).stream()).toList();
        return dates.isEmpty() ? shown : intoView(shown, dates, shown.at());
    }

    /** The scene with the cursor on a day, and that day in view. */
    public Scene moveCursor(Scene scene, LocalDate day) {
        return intoView(scene.withCursor(day), List.of(), day);
    }

    /** The scene with the window on a stretch of history and the cursor in it. */
    public Scene zoomTo(Scene scene, HistoricalDate dates) {
        var window = range.around(range.clamp(dates.earliest()), lastShown(dates));
        var at = dates.covers(scene.at()) ? scene.at() : range.clamp(dates.earliest());
        return scene.withWindow(window.from(), window.to()).withCursor(at);
    }

    /** The scene with the window on an era and the cursor in it; the same scene if there is no such era. */
    public Scene zoomToEra(Scene scene, String id) {
        return library.era(id).map(era -> zoomTo(scene, era.dates())).orElse(scene);
    }

    /** The scene with the window on a stretch of days. */
    public Scene zoomTo(Scene scene, LocalDate from, LocalDate to) {
        var window = range.filledBy(from, to);
        return scene.withWindow(window.from(), window.to());
    }

    /** The day of the nearest event after the cursor, or before it; empty at the end of the history. */
    public Optional<LocalDate> nextDay(Scene scene, boolean forward) {
        var days =
                library.events().stream().map(event -> range.clamp(event.date().earliest()));
        return forward
                ? days.filter(day -> day.isAfter(scene.at())).min(LocalDate::compareTo)
                : days.filter(day -> day.isBefore(scene.at())).max(LocalDate::compareTo);
    }

    private Scene intoView(Scene scene, List<HistoricalDate> dates, LocalDate at) {
        var days = Stream.concat(dates.stream().map(date -> range.clamp(date.earliest())), Stream.of(at))
                .toList();
        if (days.stream().allMatch(day -> !day.isBefore(scene.from()) && !day.isAfter(scene.to()))) {
            return scene;
        }
        var first = days.stream().min(LocalDate::compareTo).orElseThrow();
        var last = days.stream().max(LocalDate::compareTo).orElseThrow();
        var length = scene.to().toEpochDay() - scene.from().toEpochDay();
        if (last.toEpochDay() - first.toEpochDay() < length * 3 / 4) {
            var start = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay() - length) / 2);
            var window = range.window(start, start.plusDays(length));
            return scene.withWindow(window.from(), window.to());
        }
        var window = range.around(first, last);
        return scene.withWindow(window.from(), window.to());
    }

    private LocalDate lastShown(HistoricalDate dates) {
        return range.clamp(dates.hasOpenEnd() ? library.pack().dates().latest() : dates.latest());
    }

    private Optional<HistoricalDate> dateOf(String id) {
        return library.event(id)
                .map(Event::date)
                .or(() -> library.organization(id).map(Organization::dates));
    }
}
