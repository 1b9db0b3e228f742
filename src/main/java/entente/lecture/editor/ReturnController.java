package entente.lecture.editor;

import entente.stage.SceneCodec;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Leads those who signed in to catch a scene back to where they saw it. Its address is one of those that ask for signing in. */
@Controller
class ReturnController {

    private static final String VIEW = "view";
    private static final String COMPARE = "compare";

    private final SceneCodec scenes;

    ReturnController(SceneCodec scenes) {
        this.scenes = scenes;
    }

    @GetMapping("/my-lectures/from")
    RedirectView back(@RequestParam MultiValueMap<String, String> parameters) {
        var scene = new LinkedHashMap<String, List<String>>(parameters);
        var view = scene.remove(VIEW);
        var path = view != null && view.contains(COMPARE) ? "/" + COMPARE : "/";
        return new RedirectView(
                path + scenes.query(scenes.read(scene, scenes.opening()).scene()), true);
    }
}
