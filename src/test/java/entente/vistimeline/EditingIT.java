package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EditingIT extends DemoPage {

    @Test
    void oneItemOrSeveralAreSelected() {
        open("selection");
        item("Fourteen Points").click();
        assertThat(told("selection")).hasText("selection: points");
        item("Versailles").click(withControl());
        assertThat(told("selection")).hasText("selection: versailles");

        press("several");
        item("Fourteen Points").click();
        item("Versailles").click(withControl());
        assertThat(told("selection")).hasText("selection: points, versailles");
        assertThat(item("Versailles")).hasAttribute("aria-pressed", "true");

        item("First World War").focus();
        page.keyboard().press("Control+Enter");
        assertThat(told("selection")).hasText("selection: points, versailles, war-1");
    }

    @Test
    void shiftSelectsAllBetweenAlsoWithinAGroupOnly() {
        open("selection");
        press("several");
        item("Fourteen Points").click();
        item("Versailles").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(told("selection")).hasText("selection: points, versailles");

        press("in sequence");
        item("First World War").click();
        item("Versailles").click(withControl());
        assertThat(told("selection")).hasText("selection: points, versailles, war-1");
    }

    @Test
    void whatCanNotBeSelectedIsNot() {
        open("selection");
        item("Fourteen Points").click();
        item("Locarno").click();
        assertThat(told("selection")).hasText("selection:");

        press("none");
        item("First World War").click();
        assertThat(item("First World War")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void selectionFollowsTheServer() {
        open("selection");

        press("select two");
        assertThat(item("Fourteen Points")).hasAttribute("aria-pressed", "true");
        assertThat(item("Versailles")).hasAttribute("aria-pressed", "true");

        press("select nothing");
        assertThat(item("Versailles")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void draggingMovesAnItemToWhereItSnaps() {
        open("editing");
        item("Fourteen Points").click();
        assertThat(item("Fourteen Points")).hasAttribute("aria-pressed", "true");

        drag(item("Fourteen Points"), 160, 0);

        assertThat(told("edit"))
                .hasText(Pattern.compile("edit: move Fourteen Points 1920-\\d\\d-01T00:00:00Z treaties"));
        assertThat(said()).hasText(Pattern.compile("Fourteen Points: 1 \\w+ 1920"));
        press("state");
        assertThat(told("state")).hasText(Pattern.compile(".*Fourteen Points 1920-\\d\\d-01.*"));
    }

    @Test
    void draggingMovesAnItemToAnotherGroup() {
        open("editing");
        press("drag without selecting");
        assertThat(item("Versailles")).isVisible();

        drag(item("Versailles"), 0, -60);

        assertThat(told("edit")).hasText(Pattern.compile("edit: move Versailles 1919-\\d\\d-01T00:00:00Z wars"));
    }

    @Test
    void whatTheServerRefusesGoesBackAndIsAnnounced() {
        open("editing");
        press("drag without selecting");
        assertThat(control("drag without selecting")).hasAttribute("aria-pressed", "true");
        assertThat(item("First World War")).isVisible();
        var before = left(item("First World War"));

        drag(item("First World War"), -50, 0);

        assertThat(said()).hasText("First World War: this history begins in 1914");
        page.waitForCondition(() -> Math.abs(left(item("First World War")) - before) < 1);
        press("state");
        assertThat(told("state")).containsText("First World War 1914-07-28");
    }

    @Test
    void anItemIsPendingUntilTheServerAnswers() {
        open("editing");
        press("answer later");
        item("Versailles").focus();

        page.keyboard().press("Alt+ArrowRight");
        assertThat(told("waiting")).hasText("waiting: versailles");
        assertThat(item("Versailles")).hasAttribute("aria-busy", "true");
        assertThat(said()).hasText("Versailles: 28 Jul 1919, being saved");

        press("refuse");
        assertThat(item("Versailles")).hasAttribute("aria-busy", "false");
        assertThat(said()).hasText("Versailles: not today");

        item("Versailles").focus();
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Alt+ArrowRight");
        assertThat(said()).hasText("Versailles: 28 Aug 1919, being saved");
        press("accept");
        assertThat(said()).hasText("Versailles: 28 Aug 1919");
        assertThat(item("Versailles")).hasAttribute("aria-busy", "false");
    }

    @Test
    void keysMoveResizeAddOpenAndRemove() {
        open("editing");
        item("First World War").focus();

        page.keyboard().press("Alt+ArrowRight");
        assertThat(told("edit")).hasText("edit: move First World War 1914-08-28T00:00:00Z wars");
        page.keyboard().press("Alt+Shift+ArrowLeft");
        assertThat(told("edit")).hasText("edit: resize First World War 1914-08-28T00:00:00Z wars");
        page.keyboard().press("Alt+ArrowDown");
        assertThat(told("edit")).hasText("edit: move First World War 1914-08-28T00:00:00Z treaties");
        page.keyboard().press("F2");
        assertThat(told("open")).hasText("open: war-1");
        page.keyboard().press("Insert");
        assertThat(told("edit")).hasText("edit: add New item 1914-08-28T00:00:00Z treaties");
        assertThat(item("Noted")).isVisible();
        page.keyboard().press("Delete");
        assertThat(said()).hasText("First World War: the war did take place");
        assertThat(item("First World War")).isFocused();
    }

    @Test
    void removingGivesTheKeyboardAnotherPlace() {
        open("editing");
        item("Versailles").focus();

        page.keyboard().press("Delete");

        assertThat(item("Versailles")).hasCount(0);
        assertThat(said()).hasText("Versailles removed");
        assertThat(timeline().locator("button:focus")).hasCount(1);
    }

    @Test
    void aDoubleClickAddsAnItemWhereItIs() {
        open("editing");
        var ground = box(timeline().locator(".vis-panel.vis-center"));

        page.mouse().dblclick(ground.x + ground.width / 2, ground.y + ground.height - 20);

        assertThat(told("edit")).hasText(Pattern.compile("edit: add New item 1921-\\d\\d-01T00:00:00Z meetings"));
        assertThat(item("Noted")).isVisible();
    }

    @Test
    void whatIsReadOnlyStays() {
        open("editing");
        item("Locarno").focus();
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Delete");
        item("Versailles").focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(told("edit")).hasText("edit: move Versailles 1919-07-28T00:00:00Z treaties");
        assertThat(item("Locarno")).isVisible();

        press("read only");
        item("Versailles").focus();
        page.keyboard().press("Delete");
        press("state");
        assertThat(told("state")).containsText("Versailles 1919-07-28");
    }

    @Test
    void theServerForbidsWhatTheBrowserOnlyHides() {
        open("editing");
        press("read only");
        assertThat(control("read only")).hasAttribute("aria-pressed", "true");

        timeline()
                .evaluate("element => element.dispatchEvent(new CustomEvent('item-edit', {detail: {number: 99,"
                        + " kind: 'remove', id: 'versailles'}}))");
        press("state");

        assertThat(told("state")).containsText("Versailles 1919-06-28");
        assertThat(item("Versailles")).isVisible();
    }

    @Test
    void theWindowMovesAlongWithAnItemAtItsEdge() {
        open("editing");
        press("drag without selecting");
        assertThat(timeline().getByText("1927")).isVisible();
        assertThat(item("Versailles")).isVisible();
        var from = box(item("Versailles"));
        var edge = box(timeline());

        page.mouse().move(from.x + 10, from.y + 10);
        page.mouse().down();
        page.mouse().move(edge.x + edge.width - 40, from.y + 10, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(edge.x + edge.width - 5, from.y + 10, new Mouse.MoveOptions().setSteps(4));
        assertThat(timeline().getByText("1931")).isVisible();
        page.mouse().up();

        assertThat(told("edit")).hasText(Pattern.compile("edit: move Versailles 19[3-9]\\d-\\d\\d-01T00:00:00Z .*"));
    }

    @Test
    void thingsSnapToUnitsOfTheCalendar() {
        open("snapping");
        press("decades");
        drag(item("Versailles"), 60, 0);
        assertThat(told("edit")).hasText("edit: 1920-01-01T00:00:00Z");

        press("quarters");
        drag(item("Versailles"), 60, 0);
        assertThat(told("edit")).hasText(Pattern.compile("edit: 19\\d\\d-(01|04|07|10)-01T00:00:00Z"));

        drag(bar("Bar"), 40, 0);
        assertThat(told("bar")).hasText(Pattern.compile("bar: 191\\d-(01|04|07|10)-01T00:00:00Z"));
    }

    private static Locator.ClickOptions withControl() {
        return new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
    }
}
