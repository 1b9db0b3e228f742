package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Moving and zooming the timeline by mouse and by keyboard, and what happens when the server does not answer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MovingIT {

    private static final String LEAGUE_YEARS = "/?from=1912&to=1948&at=1935-10-07&matrix=three-ideas";
    private static final Pattern SLICE = Pattern.compile("/slice\\?");

    private final int port;
    private Browser browser;

    MovingIT(@LocalServerPort int port) {
        this.port = port;
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void wheelZoomsAboutThePointerAndWhatWasShownStaysShown() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        var italy = browser.item("Italy attacks Abyssinia");
        assertThat(browser.timeline().getByText("Hoare–Laval plan")).isHidden();

        italy.hover();
        for (var i = 0; i < 14; i++) {
            browser.page().mouse().wheel(0, -120);
        }

        assertThat(browser.page()).not().hasURL(Pattern.compile("from=1912&to=1948"));
        assertThat(italy).isVisible();
        assertThat(browser.timeline().getByText("Hoare–Laval plan")).isVisible();
    }

    @Test
    void lanesAreAsHighAsTheirRows() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);

        browser.page()
                .waitForFunction("() => [...document.querySelectorAll('history-timeline .vis-label')]"
                        + ".every(label => label.offsetHeight >= label.querySelector('.vis-inner').offsetHeight)");
    }

    @Test
    void panningALittleAsksTheServerForNothing() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.page().waitForLoadState(LoadState.NETWORKIDLE);
        var asked = new int[1];
        browser.page().onRequest(request -> {
            if (SLICE.matcher(request.url()).find()) {
                asked[0]++;
            }
        });

        drag(-60);

        assertThat(browser.page()).not().hasURL(Pattern.compile("from=1912&to=1948"));
        assertThat(asked[0]).isZero();
    }

    @Test
    void draggingFarAsksForWhatIsThere() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);

        for (var from : new String[] {"from=1912&", "from=193\\d"}) {
            assertThat(browser.page()).hasURL(Pattern.compile(from));
            drag(-520);
        }

        assertThat(browser.timeline().getByText("Resolution 678")).isVisible();
    }

    @Test
    void silenceOfTheServerIsToldAndWhatWasThereStays() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.page().route(SLICE, Route::abort);

        browser.button("Cold War").click();
        assertThat(browser.page().getByRole(AriaRole.ALERT).getByText("did not arrive"))
                .isVisible();
        assertThat(browser.page().locator(".vis-item").first()).isAttached();

        browser.page().waitForRequest(SLICE, () -> browser.button("Try again").click());
        assertThat(browser.page().getByText("did not arrive")).isVisible();

        browser.page().unroute(SLICE);
        browser.page().evaluate("document.querySelector('.slice-problem button')?.click()");

        assertThat(browser.timeline().getByText("Cuban missile crisis")).isVisible();
        assertThat(browser.page().getByText("did not arrive")).isHidden();
        browser.forgetErrors();
    }

    @Test
    void neverMoreThanFiveHundredItemsAreInThePage() {
        browser = Browser.wide(port).show("/?from=1600&to=2011&at=1945");

        assertThat(browser.page().locator("history-timeline[data-ready]")).isVisible();
        assertThat(browser.page().locator(".vis-item").count()).isBetween(20, 500);
    }

    @Test
    void timelineIsOneTabStop() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);

        assertThat(browser.timeline().locator("button.vis-item-button[tabindex='0']"))
                .hasCount(1);
        assertThat(browser.timeline()
                        .locator("button.vis-item-button[tabindex='-1']")
                        .first())
                .isAttached();
    }

    @Test
    void arrowsMoveInTimeAndBetweenLanesAndSayWhereOneIs() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.item("League of Nations").focus();

        press("ArrowDown");
        assertThat(focused()).hasAccessibleName(Pattern.compile("Collective defense|more, 19"));
        assertThat(status()).hasText(Pattern.compile("\\d+ of \\d+ in Collective defense"));

        press("ArrowUp");
        assertThat(status()).hasText(Pattern.compile("\\d+ of \\d+ in Collective security"));
    }

    @Test
    void arrowsGoBeyondTheWindowAndBeyondWhatIsLoaded() {
        browser = Browser.wide(port).show("/?from=1630&to=1633&at=1631");
        browser.timeline().focus();

        press("ArrowRight");
        press("ArrowRight");
        press("ArrowRight");
        press("ArrowRight");

        assertThat(focused()).isInViewport();
        assertThat(browser.page()).not().hasURL(Pattern.compile("from=1630&to=1633"));
    }

    @Test
    void keysMoveAndZoomTheWindow() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.item("League of Nations").focus();

        press("+");
        assertThat(status()).hasText(Pattern.compile("shown, \\d+ more counted$"));
        assertThat(browser.page()).not().hasURL(Pattern.compile("from=1912&to=1948"));
        press("-");
        press("Home");
        assertThat(browser.page()).hasURL(Pattern.compile("from=1591&"));
        press("PageDown");
        assertThat(browser.page()).not().hasURL(Pattern.compile("from=1591&"));
        press("End");
        assertThat(browser.page()).hasURL(Pattern.compile("to=2023&"));
    }

    @Test
    void enterOpensEscapeReturnsAndAQuestionMarkListsTheKeys() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.item("Italy attacks Abyssinia").focus();

        press("Enter");
        assertThat(browser.page()).hasURL(Pattern.compile("entry=italy-attacks-abyssinia"));

        browser.details().focus();
        press("Escape");
        assertThat(focused()).hasAccessibleName(Pattern.compile("^Italy attacks Abyssinia"));
        press("Escape");
        assertThat(browser.page()).not().hasURL(Pattern.compile("entry="));

        press("?");
        var keys = browser.page().getByRole(AriaRole.DIALOG);
        assertThat(keys).containsText("Page Up, Page Down");
        assertThat(browser.accessibilityViolations()).isEmpty();
        press("Escape");
        assertThat(keys).isHidden();
        assertThat(focused()).hasAccessibleName(Pattern.compile("^Italy attacks Abyssinia"));
    }

    @Test
    void namesSayWhatWhenWhereAndWhetherContested() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);

        assertThat(browser.item("Italy attacks Abyssinia"))
                .hasAccessibleName("Italy attacks Abyssinia, a fellow member of the League, October 1935,"
                        + " Wars and crises, contested");
    }

    @Test
    void textTwiceAsLargeOverlapsNothing() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.page()
                .addStyleTag(new com.microsoft.playwright.Page.AddStyleTagOptions().setContent("html{font-size:200%}"));
        browser.page().setViewportSize(1439, 900);

        assertThat(browser.page().locator("history-timeline")).hasCSS("--vis-row-height", "56px");
        browser.page()
                .waitForFunction(
                        "() => { const boxes = [...document.querySelectorAll('history-timeline .vis-item-label')]"
                                + ".filter(e => !e.closest('.is-past-edge') && !e.closest('.era-label'))"
                                + ".map(e => e.getBoundingClientRect()).filter(b => b.width > 0);"
                                + "return boxes.length > 4 && boxes.every((a, i) => boxes.slice(i + 1).every(b =>"
                                + " a.left >= b.right - 1 || b.left >= a.right - 1 || a.top >= b.bottom - 6"
                                + " || b.top >= a.bottom - 6)); }");
    }

    private void drag(int pixels) {
        var box = browser.timeline().boundingBox();
        var x = box.x + box.width * 0.8;
        var y = box.y + box.height * 0.57;
        var mouse = browser.page().mouse();
        mouse.move(x, y);
        mouse.down();
        mouse.move(x + pixels / 2.0, y);
        mouse.move(x + pixels, y);
        mouse.up();
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }

    private Locator focused() {
        return browser.page().locator("*:focus");
    }

    private Locator status() {
        return browser.timeline().getByRole(AriaRole.STATUS);
    }
}
