package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class WindowIT extends DemoPage {

    @Test
    void theServerMovesTheWindowAndIsTold() {
        open("window");
        press("zoom in");
        assertThat(told("window")).containsText("1916-");
        press("zoom out");
        assertThat(told("window")).containsText("1914-");
        press("five years");
        assertThat(told("window")).containsText("1918-");
        press("move to 1945");
        assertThat(told("window")).containsText("1943-");
        press("show Locarno");
        assertThat(item("Locarno")).isVisible();
        press("fit");
        assertThat(told("window")).containsText("to 1946-");
    }

    @Test
    void theServerAsksWhatIsVisible() {
        open("window");

        press("which are visible");

        assertThat(told("visible")).hasText("visible: locarno, paris, points, versailles, war-1, washington");
    }

    @Test
    void movesOfTheUserAreToldAsSuch() {
        open("window");
        var ground = box(timeline().locator(".vis-panel.vis-center"));

        drag(ground.x + 500, ground.y + ground.height - 10, -200, 0);

        assertThat(told("window")).containsText("by the user");
    }

    @Test
    void yearsBeforeTheCommonEraAreNamed() {
        open("window");

        press("antiquity");

        assertThat(timeline().getByText("51 BCE")).isVisible();
        assertThat(told("window")).containsText("-0060-01-01");
    }

    @Test
    void limitsHoldTheWindow() {
        open("limits");
        press("move to 1990");
        assertThat(told("window")).containsText("to 1950-01-01T00:00:00Z");
        press("a century");
        assertThat(timeline().getByText("1935")).isVisible();
        press("an hour");
        assertThat(told("window")).containsText("1929-12");

        press("no limits");
        press("move to 1990");
        assertThat(told("window")).containsText("1989-12");
    }

    @Test
    void theWheelDoesWhatItIsToldTo() {
        open("limits");
        var ground = box(timeline().locator(".vis-panel.vis-center"));
        page.mouse().move(ground.x + ground.width / 2, ground.y + ground.height - 30);
        page.mouse().wheel(0, -120);
        assertThat(told("window")).containsText("by the user");
        var zoomed = told("window").textContent();

        press("zooms with Ctrl");
        page.mouse().move(ground.x + ground.width / 2, ground.y + ground.height - 30);
        page.mouse().wheel(0, -120);
        press("an hour");
        assertThat(told("window")).not().hasText(zoomed);

        press("fixed");
        assertThat(control("fixed")).hasAttribute("aria-pressed", "true");
        var fixed = told("window").textContent();
        drag(ground.x + 500, ground.y + ground.height - 10, -200, 0);
        assertThat(told("window")).hasText(fixed);
    }

    @Test
    void hiddenDatesAreCutOut() {
        open("hidden-dates");
        var war = timeline().locator(".vis-range", new Locator.LocatorOptions().setHasText("First World War"));
        var cut = box(war).width;

        press("nothing");
        page.waitForCondition(() -> box(war).width > cut * 4);

        press("every summer");
        page.waitForCondition(() -> box(war).width > cut * 4);
        assertThat(item("First World War")).isVisible();
    }

    @Test
    void theWindowRollsWithThePresent() {
        open("rolling");
        assertThat(told("tick")).hasText("tick: the present moved on");
        var ground = box(timeline().locator(".vis-panel.vis-center"));
        var present = timeline().locator(".vis-current-time");
        page.waitForCondition(() -> Math.abs(left(present) - ground.x - ground.width * 0.75) < 3);

        press("in the middle");
        page.waitForCondition(() -> Math.abs(left(present) - ground.x - ground.width * 0.5) < 3);

        press("let it be 1919");
        assertThat(item("Versailles")).isVisible();
        page.waitForCondition(
                () -> Math.abs(left(present) - box(item("Versailles")).x - box(item("Versailles")).width / 2) < 5);
    }

    @Test
    void everythingIsKeptOnTheServer() {
        open("kept");
        press("detach");
        assertThat(item("First World War")).hasCount(0);
        press("remove the war");
        press("select Versailles");
        press("show 1919");

        press("attach");

        assertThat(item("Versailles")).hasAttribute("aria-pressed", "true");
        assertThat(item("First World War")).hasCount(0);
        assertThat(timeline().getByText("Sept")).isVisible();
        press("detach");
        press("attach");
        assertThat(item("Versailles")).isVisible();
        assertThat(page.getByRole(AriaRole.SLIDER)).hasCount(1);
    }
}
