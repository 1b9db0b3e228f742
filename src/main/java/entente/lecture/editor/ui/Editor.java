package entente.lecture.editor.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.lecture.editor.Edits;
import entente.lecture.editor.Steps;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the parts of the editor show and change: the lecture, the step at hand, and what was saved. */
final class Editor {

    /**
     * What was saved.
     *
     * @param revision its number
     */
    record Base(int revision, Lecture lecture) {}

    private final ValueSignal<Edits> edits;
    private final ValueSignal<String> selected;
    private final ValueSignal<Base> base;

    Editor(Lecture lecture, int revision) {
        edits = new ValueSignal<>(Edits.of(lecture));
        selected = new ValueSignal<>(
                lecture.steps().stream().findFirst().map(Step::id).orElse(""));
        base = new ValueSignal<>(new Base(revision, lecture));
    }

    Signal<Edits> edits() {
        return edits;
    }

    /** The id of the step at hand. */
    Signal<String> selected() {
        return selected;
    }

    Signal<Base> base() {
        return base;
    }

    Lecture now() {
        return edits.peek().now();
    }

    Optional<Step> step() {
        return now().step(selected.peek());
    }

    boolean isChanged() {
        return !edits.peek().now().equals(base.peek().lecture());
    }

    void change(UnaryOperator<Lecture> how) {
        put(edits.peek().change(how.apply(now())));
    }

    void type(String field, UnaryOperator<Lecture> how) {
        put(edits.peek().type(field, how.apply(now())));
    }

    void changeStep(UnaryOperator<Step> how) {
        change(lecture -> Steps.change(lecture, selected.peek(), how));
    }

    void settle() {
        put(edits.peek().settle());
    }

    void undo() {
        put(edits.peek().undo());
    }

    void redo() {
        put(edits.peek().redo());
    }

    void select(String step) {
        if (now().step(step).isPresent()) {
            selected.set(step);
        }
    }

    /** Begins anew with what was saved, without anything to undo. */
    void begin(Base newBase) {
        base.set(newBase);
        put(Edits.of(newBase.lecture()));
    }

    /** Goes on as it is, on what was saved. */
    void rest(Base newBase) {
        base.set(newBase);
    }

    private void put(Edits next) {
        if (next.equals(edits.peek())) {
            return;
        }
        var before = now();
        edits.set(next);
        if (next.now().step(selected.peek()).isEmpty()) {
            selected.set(nearest(before, next.now(), selected.peek()));
        }
    }

    /** The step that took the place of one that is gone. */
    private static String nearest(Lecture before, Lecture after, String gone) {
        var place = Math.min(before.placeOf(gone).orElse(0), after.steps().size() - 1);
        return place < 0 ? "" : after.steps().get(place).id();
    }
}
