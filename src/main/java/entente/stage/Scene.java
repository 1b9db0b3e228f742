package entente.stage;

import entente.comparison.CellId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is on screen. The screen, a link, a step of a lecture and an export are all made from one of these.
 *
 * @param from the first visible day
 * @param to the last visible day, after {@code from}
 * @param at the cursor: the day that everything is shown as of
 * @param comparison what is compared beside the timeline
 * @param focus what is looked at closely
 * @param lens what of the history is shown, and how
 * @param parts what is shown of all this where a scene stands on its own, one or two of them; views have their own places
 *     for each
 */
public record Scene(
        LocalDate from,
        LocalDate to,
        LocalDate at,
        Comparison comparison,
        Optional<Focus> focus,
        Lens lens,
        List<ScenePart> parts) {

    /** The narrowest window, in days. */
    public static final int SHORTEST = 14;

    /** What is looked at closely: its details are shown and what it bears on is marked. */
    public sealed interface Focus {

        /** An event or an organization. */
        record Entry(String id) implements Focus {}

        /** A cell of the matrix. */
        record Cell(CellId cell) implements Focus {}

        /** An idea. */
        record Concept(String id) implements Focus {}

        /** A source. */
        record Source(String id) implements Focus {}

        /** What begins in one lane from a day to another, both included. */
        record Stretch(String lane, LocalDate from, LocalDate to) implements Focus {}
    }

    public Scene {
        if (ChronoUnit.DAYS.between(from, to) < SHORTEST) {
            throw new IllegalArgumentException(
                    "a window from " + from + " to " + to + " is shorter than " + SHORTEST + " days");
        }
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > ScenePart.MOST) {
            throw new IllegalArgumentException(
                    parts.size() + " parts of a scene; 1 to " + ScenePart.MOST + " were expected");
        }
    }

    /** A scene of the usual parts. */
    public Scene(LocalDate from, LocalDate to, LocalDate at, Comparison comparison, Optional<Focus> focus, Lens lens) {
        this(from, to, at, comparison, focus, lens, ScenePart.USUAL);
    }

    public Scene withWindow(LocalDate newFrom, LocalDate newTo) {
        return new Scene(newFrom, newTo, at, comparison, focus, lens, parts);
    }

    public Scene withCursor(LocalDate day) {
        return new Scene(from, to, day, comparison, focus, lens, parts);
    }

    public Scene focusedOn(Focus newFocus) {
        return new Scene(from, to, at, comparison, Optional.of(newFocus), lens, parts);
    }

    public Scene withoutFocus() {
        return new Scene(from, to, at, comparison, Optional.empty(), lens, parts);
    }

    /** Without a stretch in focus whose lane is gone. */
    public Scene through(Lens newLens) {
        var kept = newLens.by() == lens.by() ? focus : focus.filter(f -> !(f instanceof Focus.Stretch));
        return new Scene(from, to, at, comparison, kept, newLens, parts);
    }

    /** Without a cell in focus if another matrix is shown. */
    public Scene comparing(Comparison newComparison) {
        var kept = newComparison.matrix().equals(matrix()) ? focus : focus.filter(f -> !(f instanceof Focus.Cell));
        return new Scene(from, to, at, newComparison, kept, lens, parts);
    }

    public Scene showing(List<ScenePart> newParts) {
        return new Scene(from, to, at, comparison, focus, lens, newParts);
    }

    public boolean shows(ScenePart part) {
        return parts.contains(part);
    }

    /** The id of the matrix. */
    public String matrix() {
        return comparison.matrix();
    }

    /** The stretch in focus. */
    public Optional<Focus.Stretch> stretch() {
        return focus.filter(Focus.Stretch.class::isInstance).map(Focus.Stretch.class::cast);
    }

    /** The id of the event or organization in focus. */
    public Optional<String> entry() {
        return focus.filter(Focus.Entry.class::isInstance).map(f -> ((Focus.Entry) f).id());
    }

    /** The cell in focus. */
    public Optional<CellId> cell() {
        return focus.filter(Focus.Cell.class::isInstance).map(f -> ((Focus.Cell) f).cell());
    }
}
