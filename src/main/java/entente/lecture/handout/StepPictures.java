package entente.lecture.handout;

import entente.lecture.Reveal;
import entente.lecture.Step;
import entente.lecture.picture.Picture;
import entente.lecture.picture.ScenePictures;
import entente.lecture.picture.ScenePictures.Size;
import entente.stage.ScenePart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Pictures of steps, with all uncovered that they uncover. */
@Component
class StepPictures {

    /** As they are shown on screens, small. */
    static final Size SCREEN = new Size(960, 540, 12);

    private final ScenePictures pictures;

    StepPictures(ScenePictures pictures) {
        this.pictures = pictures;
    }

    Picture draw(Step step, Size size) {
        return pictures.draw(step.scene(), entries(step), size);
    }

    /** The same of some parts of its scene, without paper and without a margin. */
    Picture draw(Step step, Size size, List<ScenePart> parts) {
        return pictures.draw(step.scene(), entries(step), size, parts);
    }

    private static Set<String> entries(Step step) {
        return step.reveals().stream()
                .filter(Reveal.Entry.class::isInstance)
                .map(reveal -> ((Reveal.Entry) reveal).id())
                .collect(Collectors.toSet());
    }
}
