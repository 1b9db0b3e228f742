package entente.lecture.handout;

import entente.lecture.PictureLinks;
import entente.lecture.picture.ScenePictures;
import entente.stage.SceneCodec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures of scenes, by the parameters that links to them have. */
@Controller
class ScenePictureController {

    private static final int MOST_BESIDES = 12;

    private final ScenePictures pictures;
    private final SceneCodec scenes;

    ScenePictureController(ScenePictures pictures, SceneCodec scenes) {
        this.pictures = pictures;
        this.scenes = scenes;
    }

    @GetMapping("/" + PictureLinks.PATH)
    ResponseEntity<String> picture(@RequestParam MultiValueMap<String, String> parameters) {
        var asked = new LinkedHashMap<String, List<String>>(parameters);
        var besides = Stream.ofNullable(asked.remove(PictureLinks.BESIDES))
                .flatMap(List::stream)
                .flatMap(ids -> Arrays.stream(ids.split(",", -1)))
                .limit(MOST_BESIDES)
                .collect(Collectors.toSet());
        var scene = scenes.read(asked, scenes.opening()).scene();
        return SvgAnswer.of(pictures.draw(scene, besides, StepPictures.SCREEN));
    }
}
