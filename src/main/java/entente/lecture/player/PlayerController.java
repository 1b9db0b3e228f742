package entente.lecture.player;

import entente.author.SignedIn;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.lecture.SceneTitles;
import entente.lecture.Step;
import entente.lecture.UnreadableLectureException;
import entente.stage.SceneCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which a lecture is given. */
@Controller
class PlayerController {

    /** The id of a scene that is shown alone. */
    private static final String SCENE = "scene";

    private final Lectures lectures;
    private final LectureDrawer drawer;
    private final PlayerPage page;
    private final SignedIn signedIn;
    private final Previews previews;
    private final SceneCodec scenes;
    private final SceneTitles titles;

    PlayerController(
            Lectures lectures,
            LectureDrawer drawer,
            PlayerPage page,
            SignedIn signedIn,
            Previews previews,
            SceneCodec scenes,
            SceneTitles titles) {
        this.lectures = lectures;
        this.drawer = drawer;
        this.page = page;
        this.signedIn = signedIn;
        this.previews = previews;
        this.scenes = scenes;
        this.titles = titles;
    }

    /** The hall's screen. */
    @GetMapping("/lectures/{id}/present")
    ResponseEntity<String> hall(@PathVariable String id, HttpServletRequest request) {
        return answer(id, "lecture-hall", false, request);
    }

    /** The speaker's window. */
    @GetMapping("/lectures/{id}/speaker")
    ResponseEntity<String> speaker(@PathVariable String id, HttpServletRequest request) {
        return answer(id, "speaker-window", true, request);
    }

    /** The hall's screen for what an author is at work on. */
    @GetMapping("/previews/{name}/present")
    ResponseEntity<String> previewedHall(@PathVariable String name, HttpServletRequest request) {
        return preview(name, "lecture-hall", false, request);
    }

    /** The speaker's window for that. */
    @GetMapping("/previews/{name}/speaker")
    ResponseEntity<String> previewedSpeaker(@PathVariable String name, HttpServletRequest request) {
        return preview(name, "speaker-window", true, request);
    }

    /** The hall's screen for a scene alone, by the parameters of its link. */
    @GetMapping("/present")
    ResponseEntity<String> sceneInHall(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        return html(alone(parameters), "lecture-hall", false, request);
    }

    /** The speaker's window for that. */
    @GetMapping("/speaker")
    ResponseEntity<String> sceneOfSpeaker(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        return html(alone(parameters), "speaker-window", true, request);
    }

    private Lecture alone(MultiValueMap<String, String> parameters) {
        var scene = scenes.read(parameters, scenes.opening()).scene();
        var step = Step.showing(SCENE, titles.of(scene), scene);
        return new Lecture(SCENE, step.title(), "", "", List.of(step));
    }

    private ResponseEntity<String> preview(String name, String element, boolean withNotes, HttpServletRequest request) {
        var lecture = signedIn.author()
                .flatMap(author -> previews.find(name, author))
                .orElseThrow(() -> new UnreadableLectureException(name));
        return html(lecture, element, withNotes, request);
    }

    private ResponseEntity<String> answer(String id, String element, boolean withNotes, HttpServletRequest request) {
        return html(lectures.get(id, signedIn.author()), element, withNotes, request);
    }

    private ResponseEntity<String> html(
            Lecture lecture, String element, boolean withNotes, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(page.html(lecture.title(), element, drawer.draw(lecture, withNotes), request.getContextPath()));
    }
}
