package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.signals.Signal;
import entente.stage.Range;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import java.time.LocalDate;
import java.util.Optional;

/** "against 4 April 1955": a second day that the matrix is compared with, to type and to take off. */
final class AgainstField extends Div {

    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final DayField field;
    private final NativeButton off;

    AgainstField(Range range, Signal<Scene> scene, SceneChanges changes) {
        this.scene = scene;
        this.changes = changes;
        addClassName("against");
        field = new DayField("against-date", range, day -> choose(Optional.of(day)));
        field.setPlaceholder(getTranslation("against.none"));
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue().isBlank()) {
                choose(Optional.empty());
            }
        });
        var label = new NativeLabel(getTranslation("against.label"));
        label.setFor(field);
        off = new NativeButton("×", click -> choose(Optional.empty()));
        off.addClassName("step");
        off.getElement()
                .setAttribute("aria-label", getTranslation("against.off"))
                .setAttribute("title", getTranslation("against.off"));
        add(label, field, off, field.problem());

        Signal.effect(this, () -> show(scene.get().comparison().against()));
    }

    private void show(Optional<LocalDate> day) {
        day.ifPresentOrElse(field::show, field::showNone);
        off.setVisible(day.isPresent());
    }

    private void choose(Optional<LocalDate> day) {
        var now = scene.peek();
        changes.choose(now.comparing(now.comparison().against(day)));
    }
}
