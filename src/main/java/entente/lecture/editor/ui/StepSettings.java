package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import entente.lecture.Revealable;
import entente.lecture.Step;
import entente.lecture.editor.Minutes;
import entente.lecture.editor.Steps;
import entente.library.Library;

/** What else is set for the step at hand: its scene, its length, what is uncovered, what is asked and what it rests on. */
final class StepSettings extends Div {

    private final Editor editor;
    private final Library library;
    private final Revealable revealable;
    private final Runnable onChangeScene;
    private String shown = "";

    /** @param onChangeScene asked to lead to where the scene of the step at hand is changed */
    StepSettings(Editor editor, Library library, Revealable revealable, Runnable onChangeScene) {
        this.editor = editor;
        this.library = library;
        this.revealable = revealable;
        this.onChangeScene = onChangeScene;
        addClassName("step-settings");
        Signal.effect(this, () -> {
            var now = editor.edits().get().now();
            now.step(editor.selected().get()).ifPresent(this::show);
        });
    }

    private void show(Step step) {
        if (!step.id().equals(shown)) {
            shown = step.id();
            removeAll();
            add(
                    new SceneFields(editor, onChange()),
                    new MinutesField(step.id()),
                    new RevealFields(editor, revealable),
                    new PollFields(editor, step.id()),
                    new SourceFields(editor, library));
        }
        getChildren().map(ShowsStep.class::cast).forEach(part -> part.show(step));
    }

    private NativeButton onChange() {
        var button = new NativeButton(getTranslation("editor.change-scene"), click -> onChangeScene.run());
        button.addClassName("bar-button");
        return button;
    }

    /** How long a step takes. */
    private final class MinutesField extends Div implements ShowsStep {

        private final EditField field;

        MinutesField(String step) {
            addClassName("edit-part");
            var draft = "step:" + step + ":minutes";
            field = EditField.line("step-minutes", getTranslation("editor.minutes"), 6)
                    .narrow()
                    .keptAs(draft)
                    .telling(typed -> set(step, draft, typed), editor::settle);
            add(field);
        }

        private void set(String step, String draft, String typed) {
            var length = Minutes.read(typed);
            field.showProblem(length.isEmpty() ? getTranslation("editor.minutes-wrong", typed) : "");
            length.ifPresent(value ->
                    editor.type(draft, lecture -> Steps.change(lecture, step, each -> each.lasting(value))));
        }

        @Override
        public void show(Step step) {
            if (Minutes.read(field.value()).filter(step.length()::equals).isEmpty()) {
                field.show(Minutes.print(step));
                field.showProblem("");
            }
        }
    }
}
