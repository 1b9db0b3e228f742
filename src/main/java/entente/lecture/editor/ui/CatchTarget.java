package entente.lecture.editor.ui;

import com.vaadin.flow.server.VaadinSession;
import entente.stage.Scene;
import entente.stage.SceneCodec;
import entente.stage.ScenePart;
import java.io.Serializable;
import java.util.Optional;

/**
 * Where an author puts the scenes that they catch, for as long as they stay signed in.
 *
 * @param lecture the id of the lecture
 * @param step the id of the step whose scene is to be replaced; none to add steps
 */
record CatchTarget(String lecture, Optional<String> step) implements Serializable {

    private static final long serialVersionUID = 1;

    static Optional<CatchTarget> get() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(CatchTarget.class));
    }

    static void put(CatchTarget target) {
        VaadinSession.getCurrent().setAttribute(CatchTarget.class, target);
    }

    /** Where a scene is looked at and changed: in the view that has a place for what it shows. */
    static String address(SceneCodec scenes, Scene scene) {
        var compares = scene.parts().stream().anyMatch(ScenePart::compares) && !scene.shows(ScenePart.TIMELINE);
        return (compares ? "compare" : "") + scenes.query(scene);
    }
}
