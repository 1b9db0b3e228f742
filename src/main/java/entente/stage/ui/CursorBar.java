package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;

/** "as of 3 October 1935": the date of the cursor, to read, to type, and to step from event to event. */
final class CursorBar extends Div {

    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final DateText dates = DateText.in(getLocale());
    private final Input field = new Input(ValueChangeMode.ON_CHANGE);
    private final Span problem = new Span();

    CursorBar(SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        addClassName("cursor-bar");
        var label = new NativeLabel(getTranslation("cursor.as-of"));
        label.setFor(field);
        field.setId("cursor-date");
        field.addClassName("cursor-date");
        field.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        problem.addClassName("cursor-problem");
        problem.getElement().setAttribute("role", "alert");
        add(label, field, step(false), step(true), problem);

        Signal.effect(this, () -> show(scene.get()));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onTyped(event.getValue());
            }
        });
    }

    private NativeButton step(boolean forward) {
        var button = new NativeButton(
                forward ? "›" : "‹",
                click -> links.nextDay(scene.peek(), forward)
                        .ifPresent(day -> changes.choose(links.moveCursor(scene.peek(), day))));
        var name = getTranslation(forward ? "cursor.next" : "cursor.previous");
        button.addClassName("step");
        button.getElement().setAttribute("aria-label", name).setAttribute("title", name);
        return button;
    }

    private void show(Scene now) {
        field.setValue(dates.print(now.at()));
        setProblem("");
    }

    private void onTyped(String text) {
        var read = dates.read(text);
        if (read.isEmpty()) {
            setProblem(getTranslation("cursor.not-a-date", text));
            return;
        }
        var asked = read.get().earliest();
        var day = links.range().clamp(asked);
        changes.choose(links.moveCursor(scene.peek(), day));
        field.setValue(dates.print(day));
        setProblem(day.equals(asked) ? "" : getTranslation("cursor.outside", dates.print(asked), dates.print(day)));
    }

    private void setProblem(String text) {
        problem.setText(text);
        field.getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }
}
