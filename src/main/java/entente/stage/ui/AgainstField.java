package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.stage.Range;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import java.time.LocalDate;
import java.util.Optional;

/** "against 4 April 1955": a second day that the matrix is compared with, to type and to take off. */
final class AgainstField extends Div {

    private final Range range;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final DateText dates = DateText.in(getLocale());
    private final Input field = new Input(ValueChangeMode.ON_CHANGE);
    private final NativeButton off;
    private final Span problem = new Span();

    AgainstField(Range range, Signal<Scene> scene, SceneChanges changes) {
        this.range = range;
        this.scene = scene;
        this.changes = changes;
        addClassName("against");
        var label = new NativeLabel(getTranslation("against.label"));
        label.setFor(field);
        field.setId("against-date");
        field.addClassName("cursor-date");
        field.setPlaceholder(getTranslation("against.none"));
        field.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        problem.addClassName("cursor-problem");
        problem.getElement().setAttribute("role", "alert");
        off = new NativeButton("×", click -> choose(Optional.empty()));
        off.addClassName("step");
        off.getElement()
                .setAttribute("aria-label", getTranslation("against.off"))
                .setAttribute("title", getTranslation("against.off"));
        add(label, field, off, problem);

        Signal.effect(this, () -> show(scene.get().comparison().against()));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onTyped(event.getValue());
            }
        });
    }

    private void show(Optional<LocalDate> day) {
        field.setValue(day.map(dates::print).orElse(""));
        off.setVisible(day.isPresent());
        setProblem("");
    }

    private void onTyped(String text) {
        if (text.isBlank()) {
            choose(Optional.empty());
            return;
        }
        var read = dates.read(text);
        if (read.isEmpty()) {
            setProblem(getTranslation("cursor.not-a-date", text));
            return;
        }
        var asked = read.get().earliest();
        var day = range.clamp(asked);
        choose(Optional.of(day));
        field.setValue(dates.print(day));
        setProblem(day.equals(asked) ? "" : getTranslation("cursor.outside", dates.print(asked), dates.print(day)));
    }

    private void choose(Optional<LocalDate> day) {
        var now = scene.peek();
        changes.choose(now.comparing(now.comparison().against(day)));
    }

    private void setProblem(String text) {
        problem.setText(text);
        field.getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }
}
