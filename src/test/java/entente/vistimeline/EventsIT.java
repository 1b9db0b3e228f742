package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.MouseButton;
import org.junit.jupiter.api.Test;

class EventsIT extends DemoPage {

    @Test
    void everythingThatThePointerDoesIsTold() {
        open("events");

        item("Versailles").hover();
        assertThat(told("over")).hasText("over: versailles");
        assertThat(told("mouse over")).hasText("mouse over: item versailles");
        item("Versailles").click();
        assertThat(told("mouse down")).hasText("mouse down: item versailles");
        assertThat(told("mouse up")).hasText("mouse up: item versailles");
        assertThat(told("click")).hasText("click: item versailles");
        item("Versailles").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        assertThat(told("context menu")).hasText("context menu: item versailles");
        item("First World War").dblclick();
        assertThat(told("double click")).hasText("double click: item war-1");
        assertThat(told("out")).hasText("out: versailles");
        timeline().getByText("Treaties").click();
        assertThat(told("click")).hasText("click: group label treaties");
        timeline().getByText("1920").click();
        assertThat(told("click")).containsText("click: axis");
        assertThat(told("mouse move")).containsText("axis");
    }

    @Test
    void drawingMovingAndTickingAreTold() {
        open("events");
        assertThat(told("ready")).isVisible();
        assertThat(told("drawn")).isVisible();
        assertThat(told("tick")).isVisible();
        var ground = box(timeline().locator(".vis-panel.vis-center"));

        drag(ground.x + 500, ground.y + ground.height - 10, -200, 0);

        assertThat(told("move")).containsText("move: 191");
        assertThat(told("window")).containsText("window: 1917");
    }

    @Test
    void aKeyTellsOfTheItemAndNotOfAPlace() {
        open("events");
        item("Fourteen Points").focus();

        page.keyboard().press("Enter");

        assertThat(told("click")).hasText("click: item points");
        assertThat(told("selection")).hasText("selection: points");
    }

    @Test
    void whatIsDroppedIsToldAndAddedWhereThatIsAllowed() {
        open("events");
        var drag = page.getByText("Drag me onto the timeline");
        drag.dragTo(timeline().locator(".vis-itemset"));
        assertThat(told("drop")).containsText("drop: Dragged on");
        assertThat(item("Dragged")).hasCount(0);

        press("dropping adds");
        assertThat(control("dropping adds")).hasAttribute("aria-pressed", "true");
        drag.dragTo(timeline().locator(".vis-itemset"));
        assertThat(item("Dragged")).isVisible();
    }

    @Test
    void rawOptionsGoBeforeAllOthers() {
        open("raw-options");
        press("a year");
        assertThat(timeline().getByText("Apr")).isVisible();

        press("months as numbers");
        assertThat(timeline().getByText("04", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        press("months as numbers");
        assertThat(timeline().getByText("Apr")).isVisible();

        press("markup");
        assertThat(told("refused")).containsText("the option xss can't be set raw");
    }
}
