package entente.lecture.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import entente.author.SignedIn;
import entente.lecture.Handouts;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.lecture.player.LectureDrawer;
import entente.library.Library;
import entente.stage.element.SceneDrawer;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LecturePageTests {

    private static final String ADDRESS = "https://entente.example.org/";
    private static final Pattern LOADED = Pattern.compile("url\\((?!data:)|@import");

    private final LecturePage page = page();

    @Test
    void fileIsDownloadedUnderTheNameOfTheLecture() throws UnsupportedEncodingException {
        var http = MockMvcTester.of(
                new FileController(Handouts.bean(Lectures.class), page, Handouts.bean(SignedIn.class)));

        var answer = http.get().uri("/lectures/nato-to-2005/lecture.html").exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/html;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"nato-to-2005.html\"");
        assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).text())
                .contains("from http://localhost/lectures/nato-to-2005/handout");
        assertThat(http.get().uri("/lectures/none/lecture.html")).hasStatus(404);
    }

    @Test
    void fileAsksForNothing() {
        var file = file(Handouts.shipped("covenant-and-charter"));

        assertThat(file.select("[src], link[href]:not([href='data:,']), base, iframe, object"))
                .isEmpty();
        assertThat(file.select("style").html()).doesNotContainPattern(LOADED);
        assertThat(data(file).path("player").path("lecture").path("steps"))
                .hasSize(14)
                .allSatisfy(
                        step -> assertThat(step.path("picture").asString()).startsWith("data:image/svg+xml;base64,"));
    }

    @Test
    void onlyItsOwnScriptRuns() throws NoSuchAlgorithmException {
        var file = file(Handouts.shipped("nato-to-2005"));
        var script = file.select("script:not([type])").first();

        assertThat(script).isNotNull();
        assertThat(script.data()).isEqualTo("const end = '\\x3C/script>\\x3C!-- \\x3Cscript>';\n");
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(script.data().getBytes(UTF_8)));
        assertThat(file.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; script-src 'sha256-" + hash + "'; style-src");
    }

    @Test
    void fontsAreThoseThatItsLettersNeed() {
        var plain = new InlineLook(new FewFiles()).css("Miloševic");
        assertThat(plain)
                .contains(base64("latin.woff2"), base64("extended.woff2"), ".hall{")
                .doesNotContain(base64("greek.woff2"));
        assertThat(new InlineLook(new FewFiles()).css("λ")).contains(base64("greek.woff2"));
    }

    @Test
    void fileTellsWhoseItIsFromWhenHowToCiteItAndWhatEachStepRestsOn() {
        var lecture = Handouts.shipped("nato-to-2005");
        var file = file(lecture);

        assertThat(file.title()).isEqualTo(lecture.title());
        assertThat(file.select("meta[name=author]").attr("content")).isEqualTo(lecture.author());
        assertThat(file.select("meta[name=dcterms.date]").attr("content")).isEqualTo("2026-11-22");
        var about = file.select("#player > .about");
        assertThat(about.text())
                .contains("This file was made on 22 November 2026.")
                .contains("Retrieved November 22, 2026, from " + ADDRESS + "lectures/nato-to-2005/handout")
                .contains("Licence: CC-BY-4.0")
                .doesNotContain("are not in this file");
        assertThat(about.select("ol > li")).hasSize(14);
        assertThat(about.select("ol > li").eachText().getFirst())
                .startsWith(lecture.steps().getFirst().title() + " Conflict Research Consortium");
        assertThat(about.select("ul > li")).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsLeftOutOfALargeHistoryIsSaid() {
        var html = Handouts.bean(LectureAbout.class)
                .html(Handouts.shipped("nato-to-2005"), ADDRESS, LocalDate.of(2026, 11, 22), 1200);

        assertThat(html).contains("the 1,200 least important events and organizations are not in this file");
    }

    @Test
    void mapAndMembershipsAreThereWhereTheyAreShown() {
        var withMap = data(file(Handouts.shipped("nato-to-2005")));
        assertThat(withMap.path("atlas").path("type").asString()).isEqualTo("Topology");
        assertThat(withMap.path("board").path("memberships").size()).isGreaterThan(100);

        var withoutMap = data(file(Handouts.shipped("vienna-to-sarajevo")));
        assertThat(withoutMap.path("atlas").isNull()).isTrue();
        assertThat(withoutMap.path("board").isObject()).isTrue();

        var withoutCharts = data(file(Hostile.lecture()));
        assertThat(withoutCharts.path("board").isNull()).isTrue();
    }

    @Test
    void timelinesAreThoseOfTheStepsEachOnce() {
        var data = data(file(Handouts.shipped("nato-to-2005")));

        var timelines = data.path("histories").path("timelines");
        assertThat(timelines.findValues("url"))
                .extracting(JsonNode::asString)
                .contains("api/timelines/ideas/slice", "api/timelines/regions/slice");
        assertThat(timelines).doesNotHaveDuplicates().allSatisfy(history -> {
            assertThat(history.path("leftOut").asInt()).isZero();
            assertThat(history.path("parameters").propertyNames()).doesNotContain("include", "lanes");
        });
        assertThat(data.path("histories").path("items")).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void markupComesOutAsText() {
        var file = file(Hostile.lecture());

        assertThat(file.select("script")).hasSize(2);
        assertThat(file.select("img, [onerror], [href^=javascript]")).isEmpty();
        assertThat(file.title()).isEqualTo("T" + Hostile.MARKUP);
        assertThat(file.select("meta[name=author]").attr("content")).isEqualTo("A" + Hostile.MARKUP);
        var lecture = data(file).path("player").path("lecture");
        assertThat(lecture.path("title").asString()).isEqualTo("T" + Hostile.MARKUP);
        assertThat(Jsoup.parse(lecture.path("steps").path(0).path("notes").asString())
                        .select("script, img, [href^=javascript]"))
                .isEmpty();
    }

    @Test
    void whatLooksLikeAPlaceOfTheTemplateStaysText() {
        var file = file(Handouts.read("""
                id: places
                title: "{script} {data} $1"
                author: A
                steps:
                  - id: one
                    title: One
                    scene: {from: 1945, to: 2006, at: 1949-04-04}
                """));

        assertThat(file.title()).isEqualTo("{script} {data} $1");
        assertThat(file.select(".about h2").text()).isEqualTo("{script} {data} $1");
    }

    @Test
    void missingBuildOfTheFrontEndIsSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PlayerFiles().font("none.woff2"))
                .withMessageStartingWith("META-INF/resources/player/none.woff2 is missing");
    }

    private Document file(Lecture lecture) {
        return Jsoup.parse(page.html(lecture, ADDRESS));
    }

    private static JsonNode data(Document file) {
        return JsonMapper.shared().readTree(file.select("#player-data").html());
    }

    private static String base64(String name) {
        return "url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)) + ")";
    }

    private static LecturePage page() {
        try {
            return new LecturePage(
                    Handouts.bean(LectureDrawer.class),
                    Handouts.bean(SceneDrawer.class),
                    Handouts.bean(StepPictures.class),
                    Handouts.bean(LectureAbout.class),
                    new FewFiles(),
                    Handouts.bean(Library.class),
                    JsonMapper.shared(),
                    Handouts.bean(Clock.class),
                    "1.0");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
