package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import entente.lecture.Step;
import entente.stage.Scene;
import entente.stage.ScenePart;

/** What of a scene is shown in the hall, and the way to another scene. */
final class SceneFields extends Div implements ShowsStep {

    private final PartTicks parts;
    private final Paragraph missing = new Paragraph();

    SceneFields(Editor editor, NativeButton change) {
        addClassName("edit-part");
        parts = new PartTicks(
                chosen -> editor.changeStep(step -> step.showing(step.scene().showing(chosen))));
        missing.addClassName("edit-problem");
        missing.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("editor.scene")), parts, missing, change);
    }

    @Override
    public void show(Step step) {
        parts.show(step.scene().parts());
        missing.setText(missing(step.scene()));
    }

    private String missing(Scene scene) {
        if (scene.comparison().subjects().isEmpty() && scene.parts().stream().anyMatch(ScenePart::compares)) {
            return getTranslation("editor.nothing-compared");
        }
        return scene.shows(ScenePart.PATH) && scene.comparison().state().isEmpty()
                ? getTranslation("editor.no-state")
                : "";
    }
}
