package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import entente.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser on the demo of the timeline, with names for what is on its pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "entente.demo=true")
abstract class DemoPage {

    @LocalServerPort
    private int port;

    private Browser browser;
    Page page;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(port, 1300, 800, ColorScheme.LIGHT);
        page = browser.page();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Opens a demo and waits for its timeline. */
    void open(String demo) {
        page.navigate("http://localhost:" + port + "/demo/timeline/" + demo);
        assertThat(timeline().locator(".vis-label").first()).isVisible();
        // Nothing happened in the present.
        if (!demo.equals("rolling")) {
            assertThat(timeline().locator(".vis-item-button").first()).isVisible();
        }
        settle();
    }

    Locator timeline() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Tried timeline"));
    }

    /** The item with this name. */
    Locator item(String name) {
        return timeline()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator bar(String name) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name));
    }

    /** The last that the timeline told of this kind. */
    Locator told(String kind) {
        return page.locator("#" + kind.replace(' ', '-'));
    }

    /** What is said to screen readers. */
    Locator said() {
        return timeline().getByRole(AriaRole.STATUS);
    }

    Locator tooltip() {
        return page.getByRole(AriaRole.TOOLTIP);
    }

    /** Presses a control and waits until the page has done what follows. */
    void press(String name) {
        control(name).click();
        settle();
    }

    /** Waits until the server has answered and the answer is drawn. */
    void settle() {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    Locator control(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    double top(Locator locator) {
        return box(locator).y;
    }

    double left(Locator locator) {
        return box(locator).x;
    }

    /** Where something is; nowhere while it is being drawn anew. */
    BoundingBox box(Locator locator) {
        var box = locator.boundingBox();
        if (box == null) {
            box = new BoundingBox();
            box.x = box.y = box.width = box.height = Double.NaN;
        }
        return box;
    }

    /** Drags by so many pixels, in steps that a hand would take. */
    void drag(Locator what, double right, double down) {
        assertThat(what).isVisible();
        var box = box(what);
        drag(box.x + box.width / 2, box.y + box.height / 2, right, down);
    }

    void drag(double x, double y, double right, double down) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + right / 2, y + down / 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(x + right, y + down, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }
}
