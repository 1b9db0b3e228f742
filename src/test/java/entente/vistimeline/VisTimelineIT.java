package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import entente.browser.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VisTimelineIT {

    @LocalServerPort
    private int port;

    private Browser browser;
    private Page page;

    @BeforeEach
    void openPage() {
        browser = Browser.open(port, 1000, 700, ColorScheme.LIGHT);
        page = browser.page();
        page.navigate("http://localhost:" + port + "/test/vis-timeline");
        assertThat(item("War")).isVisible();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void itemsAndGroupsSetBeforeAttachingAreShown() {
        assertThat(item("Fourteen Points, named")).isVisible();
        assertThat(page.locator("vis-timeline").getByText("Talks")).isVisible();
        assertThat(page.locator("vis-timeline").getByText("Wars")).isVisible();
    }

    @Test
    void markupInALabelIsText() {
        assertThat(page.locator("vis-timeline").getByText("<b>Points</b>")).isVisible();
        assertThat(page.locator("vis-timeline b")).hasCount(0);
    }

    @Test
    void itemsCanBeAddedAndRemovedWhileAttached() {
        press("add box");
        assertThat(item("Box")).isVisible();

        press("remove box");
        assertThat(item("Box")).hasCount(0);
        assertThat(item("War")).isVisible();
    }

    @Test
    void changesMadeWhileDetachedAreThereAfterAttachingAgain() {
        press("detach");
        assertThat(item("War")).hasCount(0);
        press("add box");

        press("attach");

        assertThat(item("Box")).isVisible();
        assertThat(item("War")).isVisible();
        assertThat(bar()).hasText("1 Jul 1916");
    }

    @Test
    void spansAndBackgroundsAreDrawn() {
        press("span");
        press("background");

        assertThat(item("Span")).isVisible();
        assertThat(page.locator("vis-timeline").getByText("Ground")).isVisible();
    }

    @Test
    void fixedRowsStayWhereTheyAreAtEveryZoom() {
        press("rows");
        var belowTheWar = item("Low").boundingBox().y - item("War").boundingBox().y;
        assertThat(belowTheWar).isEqualTo(90);

        press("zoom in");
        assertThat(event("window")).containsText("1915-0");

        var points =
                item("Fourteen Points, named").boundingBox().y - item("War").boundingBox().y;
        assertThat(item("Low").boundingBox().y - item("War").boundingBox().y).isEqualTo(90);
        assertThat(points).isGreaterThanOrEqualTo(120);
    }

    @Test
    void windowMovesAreReported() {
        press("zoom in");
        assertThat(event("window")).containsText("1915-0");

        press("zoom out");
        assertThat(event("window")).containsText("191");

        press("move");
        assertThat(event("window")).containsText("1947-");

        press("focus");
        assertThat(item("Fourteen Points, named")).isVisible();

        press("fit");
        assertThat(event("window")).containsText("1914-");
    }

    @Test
    void limitsHoldTheWindow() {
        press("limits");

        press("move");

        assertThat(event("window")).containsText("1920-01-01T00:00:00Z");
    }

    @Test
    void clicksAndSelectionAreReported() {
        item("Fourteen Points, named").click();
        assertThat(event("selection")).hasText("selection: points");
        assertThat(event("click")).hasText("click: points in talks");
        assertThat(item("Fourteen Points, named")).hasAttribute("aria-pressed", "true");

        item("War").dblclick();
        assertThat(event("double-click")).hasText("double click: war");
    }

    @Test
    void selectionFollowsTheServer() {
        press("select");

        assertThat(item("Fourteen Points, named")).hasAttribute("aria-pressed", "true");
        assertThat(item("War")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void barIsMovedByKeyAndItsListenerCanBeRemoved() {
        bar().press("ArrowRight");
        assertThat(event("bar")).hasText(Pattern.compile("bar: bar 1916-07-\\d\\dT00:00:00Z resting"));
        var reported = event("bar").textContent();

        press("unlisten");
        bar().press("ArrowRight");
        bar().press("ArrowRight");
        press("add box");
        assertThat(item("Box")).isVisible();
        assertThat(event("bar").textContent()).isEqualTo(reported);

        press("remove bar");
        assertThat(bar()).hasCount(0);
    }

    @Test
    void itemsAreReachedByOneTabStopAndArrowKeys() {
        item("War").focus();

        page.keyboard().press("ArrowDown");
        assertThat(item("Fourteen Points, named")).isFocused();
        page.keyboard().press("Enter");

        assertThat(event("selection")).hasText("selection: points");
        assertThat(page.locator("vis-timeline button[tabindex='0']")).hasCount(1);
    }

    @Test
    void yearsBeforeTheCommonEraAreNamed() {
        press("antiquity");

        assertThat(page.locator("vis-timeline").getByText("51 BCE")).isVisible();
        assertThat(event("window")).containsText("-0060-01-01");
    }

    @Test
    void axisSpeaksTheLocaleAndCountsInUtc() {
        press("german");
        press("zoom in");
        press("zoom in");
        press("zoom in");
        press("zoom in");

        assertThat(page.locator("vis-timeline")
                        .getByText(Pattern.compile("^(Dez|Okt|Mai|März)$"))
                        .first())
                .isVisible();
    }

    private Locator item(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Tried timeline"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator bar() {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Bar"));
    }

    private Locator event(String kind) {
        return page.locator("#" + kind);
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
