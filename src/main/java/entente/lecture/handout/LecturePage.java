package entente.lecture.handout;

import entente.comparison.element.MembershipChart;
import entente.lecture.Lecture;
import entente.lecture.Reveal;
import entente.lecture.Step;
import entente.lecture.picture.SvgWriter;
import entente.lecture.player.LectureDrawer;
import entente.lecture.player.PlayerPage;
import entente.library.Library;
import entente.stage.ScenePart;
import entente.stage.element.SceneDrawer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a lecture as one page that asks for nothing: the player, the lecture drawn, whole timelines, memberships, the
 * map if a step shows it, pictures, fonts and styles stand in it.
 */
@Component
class LecturePage {

    private static final Set<ScenePart> CHARTS =
            Set.of(ScenePart.MEMBERS, ScenePart.SETS, ScenePart.LIVES, ScenePart.MAP, ScenePart.PATH);

    private final LectureDrawer drawer;
    private final SceneDrawer scenes;
    private final StepPictures pictures;
    private final LectureAbout about;
    private final PlayerFiles files;
    private final Library library;
    private final JsonMapper json;
    private final Clock clock;
    private final String version;
    private final String template;

    LecturePage(
            LectureDrawer drawer,
            SceneDrawer scenes,
            StepPictures pictures,
            LectureAbout about,
            PlayerFiles files,
            Library library,
            JsonMapper json,
            Clock clock,
            @Value("${entente.version:dev}") String version)
            throws IOException {
        this.drawer = drawer;
        this.scenes = scenes;
        this.pictures = pictures;
        this.about = about;
        this.files = files;
        this.library = library;
        this.json = json;
        this.clock = clock;
        this.version = version;
        this.template =
                new ClassPathResource("entente/lecture/lecture-file.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * The whole file.
     *
     * @param address of the application, with a slash at its end
     */
    String html(Lecture lecture, String address) {
        var data = data(lecture);
        var today = LocalDate.now(clock);
        var body = about.html(lecture, address, today, data.histories().leftOut());
        var written = PlayerPage.inScript(json.writeValueAsString(data));
        var script = InlineScript.of(files.script());
        return Html.filled(
                template,
                Map.of(
                        "policy", script.policy(),
                        "title", HtmlUtils.htmlEscape(lecture.title()),
                        "author", HtmlUtils.htmlEscape(lecture.author()),
                        "summary", HtmlUtils.htmlEscape(lecture.summary()),
                        "date", today.toString(),
                        "version", HtmlUtils.htmlEscape(version),
                        "style", new InlineLook(files).css(written + body),
                        "about", body,
                        "data", written,
                        "script", script.text()));
    }

    private FileData data(Lecture lecture) {
        var shown = lecture.steps().stream().map(Step::scene).toList();
        var revealed = lecture.steps().stream()
                .flatMap(step -> step.reveals().stream())
                .filter(Reveal.Entry.class::isInstance)
                .map(reveal -> ((Reveal.Entry) reveal).id())
                .collect(Collectors.toSet());
        return new FileData(
                drawer.drawForFile(lecture, this::picture),
                scenes.histories(shown, revealed),
                shows(lecture, CHARTS.toArray(ScenePart[]::new)) ? MembershipChart.of(library) : null,
                shows(lecture, ScenePart.MAP) ? json.readTree(files.atlas()) : null);
    }

    private static boolean shows(Lecture lecture, ScenePart... parts) {
        return lecture.steps().stream().anyMatch(step -> Arrays.stream(parts).anyMatch(step.scene()::shows));
    }

    private String picture(Step step) {
        var svg = SvgWriter.file(pictures.draw(step, StepPictures.SCREEN));
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
