package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import entente.lecture.Lectures;
import entente.lecture.Step;
import entente.stage.ScenePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lecture as one file, presented from the disk by a browser that reaches nobody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OfflineLectureIT {

    private static final Logger LOG = LoggerFactory.getLogger(OfflineLectureIT.class);
    private static final String NATO = "nato-to-2005";
    private static final String COVENANT = "covenant-and-charter";
    private static final long LARGEST = 4_000_000;

    /** What the timeline draws: how, what, and where. */
    private static final String DRAWN = """
            () => [...document.querySelectorAll('history-timeline .vis-item')].map((item) => {
              const { left, top } = item.getBoundingClientRect();
              return [item.className, item.textContent, Math.round(left), Math.round(top)].join(' ');
            }).sort()""";

    /** Off the path, as if the speaker had zoomed and moved there. */
    private static final String LOOK = """
            ([from, to]) => document.querySelector('scene-stage').dispatchEvent(new CustomEvent('look-change', {
              detail: { from: Date.parse(from), to: Date.parse(to), at: Date.parse(from) / 86400000, focus: '' },
            }))""";

    private static final List<List<String>> WINDOWS = List.of(
            List.of("1815-01-01", "2011-12-31"),
            List.of("1900-01-01", "1950-01-01"),
            List.of("1990-01-01", "1993-01-01"),
            List.of("1991-11-01", "1991-12-24"),
            List.of("1949-01-01", "1969-01-01"));

    private final int port;
    private final Lectures lectures;
    private final List<Browser> browsers = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    private Browser browser = null;

    OfflineLectureIT(@LocalServerPort int port, @Autowired Lectures lectures) {
        this.port = port;
        this.lectures = lectures;
    }

    @AfterEach
    void close() {
        browsers.forEach(Browser::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vienna-to-sarajevo", COVENANT, NATO})
    void allStepsAreShownFromTheFileAlone(String id) throws IOException {
        var file = download(id);
        LOG.info("{} is {} kB", file.getFileName(), Files.size(file) / 1000);
        assertThat(Files.size(file)).isLessThan(LARGEST);
        open(file);

        var steps = lectures.find(id, Optional.empty()).orElseThrow().steps();
        for (var number = 1; number <= steps.size(); number++) {
            press(String.valueOf(number).split(""));
            press("Enter");
            var step = steps.get(number - 1);
            assertThat(heading()).hasText(step.title());
            step.scene().parts().forEach(this::isDrawn);
        }
        assertThat(browser.page().getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void timelinesAreThoseThatTheServerDraws() {
        var file = download(NATO);
        var served = opened(Browser.wide(port));
        open(file);

        for (var step : withTimeline(NATO)) {
            served.lecture("/lectures/" + NATO + "/present?step=" + step.id());
            browser.page().navigate("about:blank");
            browser.page().navigate(file.toUri() + "#step=" + step.id());
            drawAlike(served, List.of());
            for (var window : WINDOWS) {
                var before = served.page().evaluate(DRAWN);
                served.page().evaluate(LOOK, window);
                browser.page().evaluate(LOOK, window);
                drawAlike(served, before);
            }
        }
    }

    @Test
    void lectureIsGivenByKeys() {
        open(download(NATO));
        var claims = browser.gridCell("“An attack on one", 0);
        assertThat(claims.getByRole(AriaRole.BUTTON)).isHidden();

        press("PageDown");
        assertThat(claims).containsText("Its rule, in three guides");
        press("PageDown", "ArrowRight", "Space");
        assertThat(heading()).hasText("Brussels, 1948: the treaty that still named Germany");
        assertThat(browser.page()).hasURL(Pattern.compile("^file:.*#step=the-treaty-that-named-germany$"));

        press("End");
        assertThat(heading()).hasText("Defense, security or cooperation?");
        press("Home");
        assertThat(heading()).hasText("One sentence, two owners");
        press("b");
        assertThat(browser.page().getByRole(AriaRole.MAIN)).hasClass(Pattern.compile("is-black"));
        press("w");
        assertThat(browser.page().getByRole(AriaRole.MAIN)).hasClass(Pattern.compile("is-white"));
        press("w", "?");
        assertThat(dialog()).containsText("open the speaker’s window");
        assertThat(dialog()).containsText("how to cite it");
        assertThat(dialog()).not().containsText("go live");
    }

    @Test
    void questionIsAskedAndAnsweredWithoutAnAudience() {
        open(download(COVENANT));
        press("5", "Enter", "q");
        var question = browser.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Question"));

        assertThat(question).containsText("Who decided whether sanctions on Italy were due?");
        press("q");
        assertThat(question).containsText("the right answer");
    }

    @Test
    void overviewHasPicturesOfAllSteps() {
        open(download(NATO));

        press("o");
        assertThat(dialog().getByRole(AriaRole.LISTITEM)).hasCount(14);
        browser.page()
                .waitForFunction("() => [...document.querySelectorAll('.overview img')].slice(0, 4)"
                        + ".every((image) => image.complete && image.naturalWidth > 0)");
        assertThat(browser.accessibilityViolations()).isEmpty();
        press("ArrowRight", "ArrowRight", "Enter");
        assertThat(heading()).hasText("Article 5: what it says and what it does not say");
    }

    @Test
    void speakerLeavesThePathAndTheMatrixFollows() {
        open(download(NATO));
        press("5", "Enter");
        assertThat(browser.cursor()).hasText("14 May 1955");

        browser.item("Eight states sign the Warsaw").click();
        var handle = browser.cursor().boundingBox();
        var mouse = browser.page().mouse();
        mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        mouse.down();
        mouse.move(handle.x - 200, handle.y + handle.height / 2, new Mouse.MoveOptions().setSteps(12));
        mouse.up();
        assertThat(browser.cursor()).hasText(Pattern.compile("1954$"));
        assertThat(browser.page().locator(".scene-matrix-title")).containsText("1954");

        press("r");
        assertThat(browser.cursor()).hasText("14 May 1955");
        assertThat(browser.button("Back to the step R")).isHidden();
    }

    @Test
    void speakersWindowMovesTheHallAndBothSurviveAReload() {
        open(download(NATO));
        var speaker = browser.page().waitForPopup(() -> press("s"));
        assertThat(speaker.getByText("Now, step 1 of 14")).isVisible();
        assertThat(speaker.getByText("Draw three columns on the board")).isVisible();
        assertThat(speaker.getByText("Go live")).hasCount(0);

        speaker.keyboard().press("End");
        assertThat(heading()).hasText("Defense, security or cooperation?");
        press("5", "Enter", "PageDown", "PageDown");
        assertThat(speaker.getByText("2 of 6 uncovered")).isVisible();

        speaker.reload();
        assertThat(speaker.getByText("2 of 6 uncovered")).isVisible();
        browser.page().reload();
        assertThat(heading()).containsText("Ten days in May 1955");
        assertThat(browser.item("The French National Assembly")).isVisible();
        speaker.keyboard().press("Home");
        assertThat(heading()).hasText("One sentence, two owners");
        press("PageDown");
        assertThat(speaker.getByText("1 of 3 uncovered")).isVisible();
    }

    @Test
    void windowsThatOpenEachOtherNeedNoChannel() {
        var file = download(NATO);
        open(file);
        browser.page().context().addInitScript("delete window.BroadcastChannel");
        browser.page().reload();
        var speaker = browser.page().waitForPopup(() -> press("s"));
        assertThat(speaker.getByText("Now, step 1 of 14")).isVisible();

        press("3", "Enter");
        assertThat(speaker.getByText("Now, step 3 of 14")).isVisible();
        browser.page().navigate("about:blank");
        browser.page().navigate(file.toUri().toString());
        assertThat(heading()).hasText("Article 5: what it says and what it does not say");
        speaker.keyboard().press("End");
        assertThat(heading()).hasText("Defense, security or cooperation?");
    }

    @Test
    void fileTellsOfItself() {
        open(download(NATO));

        press("i");
        assertThat(dialog()).containsText("How to cite this lecture");
        assertThat(dialog()).containsText("Licence: CC-BY-4.0");
        assertThat(browser.accessibilityViolations()).isEmpty();
        press("Escape");
        assertThat(dialog()).isHidden();
    }

    @Test
    void phoneShowsItWithinItsWidth() {
        var file = download(COVENANT);
        browser = opened(Browser.offline(file, 390, 844, ColorScheme.DARK));
        for (var key : new String[] {"1", "2", "5"}) {
            press(key, "Enter");
            assertThat(heading()).isVisible();
            assertThat(browser.page()
                            .evaluate("() => document.documentElement.scrollWidth <= innerWidth"
                                    + " && [...document.querySelectorAll('.hall > *')]"
                                    + ".every((part) => part.getBoundingClientRect().right <= innerWidth)"))
                    .isEqualTo(true);
        }
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.button("Next").click();
    }

    private void isDrawn(ScenePart part) {
        switch (part) {
            case TIMELINE ->
                assertThat(browser.page().locator("history-timeline[data-ready]"))
                        .isVisible();
            case MATRIX -> assertThat(browser.page().getByRole(AriaRole.GRID)).isVisible();
            default ->
                assertThat(browser.page()
                                .locator(".scene-part.is-" + part.id() + " .plot")
                                .getByRole(AriaRole.IMG)
                                .first())
                        .isVisible();
        }
    }

    private void drawAlike(Browser served, Object before) {
        assertThat(served.page().locator("history-timeline[data-ready]")).isVisible();
        assertThat(browser.page().locator("history-timeline[data-ready]")).isVisible();
        browser.page()
                .waitForCondition(() -> !served.page().evaluate(DRAWN).equals(before)
                        && served.page().evaluate(DRAWN).equals(browser.page().evaluate(DRAWN)));
    }

    private List<Step> withTimeline(String id) {
        return lectures.find(id, Optional.empty()).orElseThrow().steps().stream()
                .filter(step -> step.scene().shows(ScenePart.TIMELINE))
                .toList();
    }

    private Locator heading() {
        return browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator dialog() {
        return browser.page().getByRole(AriaRole.DIALOG);
    }

    private void open(Path file) {
        browser = opened(Browser.offline(file, 1440, 900, ColorScheme.LIGHT));
        assertThat(heading()).isVisible();
    }

    private Browser opened(Browser other) {
        browsers.add(other);
        return other;
    }

    /** By the link on the lecture's page. */
    private Path download(String id) {
        var reading = opened(Browser.wide(port)).lecture("/lectures/" + id);
        var link = reading.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Offline copy (HTML)"));
        var download = reading.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo(id + ".html");
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private void press(String... keys) {
        for (var key : keys) {
            browser.page().keyboard().press(key);
        }
    }
}
