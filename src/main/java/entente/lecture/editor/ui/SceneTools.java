package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import entente.author.SignedIn;
import entente.lecture.SceneTitles;
import entente.stage.Scene;

/** What a lecturer does with the scene on screen: catches it as a step, or shows it to the hall at once. */
public final class SceneTools extends Div {

    /** @param view the path of the view, to come back to */
    SceneTools(EditorParts parts, SignedIn signedIn, SceneTitles titles, Signal<Scene> scene, String view) {
        addClassName("scene-tools");
        var present = new Anchor();
        present.setText(getTranslation("tools.present"));
        present.addClassNames("bar-button", "is-primary");
        present.setRouterIgnore(true);
        Signal.effect(this, () -> present.setHref("present" + parts.scenes().query(scene.get())));
        add(new AddStepMenu(parts, signedIn, titles, scene, view), present);
    }
}
