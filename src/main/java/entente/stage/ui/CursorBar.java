package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.signals.Signal;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;

/** "as of 3 October 1935": the date of the cursor, to read, to type, and to step from event to event. */
final class CursorBar extends Div {

    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;

    CursorBar(SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        addClassName("cursor-bar");
        var field =
                new DayField("cursor-date", links.range(), day -> changes.choose(links.moveCursor(scene.peek(), day)));
        var label = new NativeLabel(getTranslation("cursor.as-of"));
        label.setFor(field);
        add(label, field, step(false), step(true), field.problem());

        Signal.effect(this, () -> field.show(scene.get().at()));
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
}
