package entente.lecture.editor.ui;

import com.vaadin.flow.signals.Signal;
import entente.author.SignedIn;
import entente.lecture.SceneTitles;
import entente.stage.Scene;
import org.springframework.stereotype.Component;

/** Gives views of scenes their tools for lecturers. */
@Component
public class SceneToolbox {

    private final EditorParts parts;
    private final SignedIn signedIn;
    private final SceneTitles titles;

    SceneToolbox(EditorParts parts, SignedIn signedIn, SceneTitles titles) {
        this.parts = parts;
        this.signedIn = signedIn;
        this.titles = titles;
    }

    /**
     * Tools for one view.
     *
     * @param view its path, to come back to
     */
    public SceneTools tools(Signal<Scene> scene, String view) {
        return new SceneTools(parts, signedIn, titles, scene, view);
    }
}
