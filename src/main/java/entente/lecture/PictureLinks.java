package entente.lecture;

import entente.stage.SceneCodec;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the pictures of steps are: under all that is in them, so that a step has one that was never saved. */
@Component
public class PictureLinks {

    /** Of the page that draws scenes. */
    public static final String PATH = "scene.svg";

    /** The parameter for ids of events and organizations that have to be in a picture. */
    public static final String BESIDES = "besides";

    private final SceneCodec scenes;

    PictureLinks(SceneCodec scenes) {
        this.scenes = scenes;
    }

    /** Below the application's own address, with all uncovered that the step uncovers. */
    public String of(Step step) {
        var besides = step.reveals().stream()
                .filter(Reveal.Entry.class::isInstance)
                .map(reveal -> ((Reveal.Entry) reveal).id())
                .collect(Collectors.joining(","));
        return PATH + scenes.query(step.scene()) + (besides.isEmpty() ? "" : "&" + BESIDES + "=" + besides);
    }
}
