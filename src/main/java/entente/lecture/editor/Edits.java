package entente.lecture.editor;

import entente.lecture.Lecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lecture on which an author works, and what can be undone and redone of the work.
 *
 * @param now as it is
 * @param past as it was, what was before last at the end
 * @param future what was undone, what was undone last at the end
 * @param typing the field that is being typed in: what is typed there in one go is undone at once
 */
public record Edits(Lecture now, List<Lecture> past, List<Lecture> future, Optional<String> typing) {

    /** No more can be undone. */
    public static final int MOST = 200;

    public Edits {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public static Edits of(Lecture lecture) {
        return new Edits(lecture, List.of(), List.of(), Optional.empty());
    }

    /** A change of its own. */
    public Edits change(Lecture next) {
        return next.equals(now) ? this : new Edits(next, after(past, now), List.of(), Optional.empty());
    }

    /** A change by what was typed into a field, which goes on with the change before if that was typed there as well. */
    public Edits type(String field, Lecture next) {
        if (next.equals(now)) {
            return this;
        }
        return new Edits(next, isTyping(field) ? past : after(past, now), List.of(), Optional.of(field));
    }

    /** What is typed next is a change of its own. */
    public Edits settle() {
        return new Edits(now, past, future, Optional.empty());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** As it was before the last change; the same if there was none. */
    public Edits undo() {
        return canUndo()
                ? new Edits(past.getLast(), past.subList(0, past.size() - 1), after(future, now), Optional.empty())
                : this;
    }

    /** As it was before the last undoing; the same if nothing was undone. */
    public Edits redo() {
        return canRedo()
                ? new Edits(future.getLast(), after(past, now), future.subList(0, future.size() - 1), Optional.empty())
                : this;
    }

    private boolean isTyping(String field) {
        return typing.filter(field::equals).isPresent();
    }

    private static List<Lecture> after(List<Lecture> lectures, Lecture last) {
        var longer = new ArrayList<>(lectures);
        longer.add(last);
        return longer.size() > MOST ? longer.subList(1, longer.size()) : longer;
    }
}
