package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class GroupsIT extends DemoPage {

    @Test
    void nestedGroupsFoldAwayByPointerAndByKey() {
        open("nested-groups");

        group("Peace").click();
        assertThat(told("toggle")).hasText("toggle: peace folded away");
        assertThat(label("Treaties")).hasCount(0);
        assertThat(group("Peace")).hasAttribute("aria-expanded", "false");

        group("Peace").focus();
        page.keyboard().press("Enter");
        assertThat(told("toggle")).hasText("toggle: peace expanded");
        assertThat(label("Treaties")).isVisible();
        assertThat(group("Peace")).hasAttribute("aria-expanded", "true");
    }

    @Test
    void foldingAGroupAwayTakesAllGroupsBelowItAlong() {
        open("nested-groups");

        group("History").click();

        assertThat(label("Wars")).hasCount(0);
        assertThat(label("Meetings")).hasCount(0);
        assertThat(item("First World War")).hasCount(0);
    }

    @Test
    void serverFoldsAndHidesGroups() {
        open("nested-groups");

        press("fold peace away");
        assertThat(label("Meetings")).hasCount(0);

        press("hide wars");
        assertThat(label("Wars")).hasCount(0);
        press("hide wars");
        assertThat(label("Wars")).isVisible();
        assertThat(label("Meetings")).hasCount(0);
    }

    @Test
    void orderIsTheServersUntilTheUserMovesAGroup() {
        open("nested-groups");
        assertThat(labels()).hasText(new String[] {"History", "Wars", "Peace", "Treaties", "Meetings"});

        press("peace first");
        assertThat(labels()).hasText(new String[] {"History", "Peace", "Treaties", "Meetings", "Wars"});

        press("groups can be moved");
        group("Meetings").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(told("order")).hasText("order: all, peace, meetings, treaties, wars");
        assertThat(labels()).hasText(new String[] {"History", "Peace", "Meetings", "Treaties", "Wars"});
        assertThat(group("Meetings")).isFocused();

        press("original order");
        assertThat(labels()).hasText(new String[] {"History", "Wars", "Peace", "Treaties", "Meetings"});
    }

    @Test
    void groupsAreDraggedAmongTheOthers() {
        open("nested-groups");
        press("groups can be moved");
        assertThat(group("Treaties")).isVisible();

        drag(group("Meetings"), 0, top(group("Treaties")) - top(group("Meetings")));

        assertThat(told("order")).hasText("order: all, wars, peace, meetings, treaties");
    }

    @Test
    void subgroupsStandInTheirOrderAndCanBeHidden() {
        open("subgroups");
        page.waitForCondition(() -> top(item("Versailles")) < top(item("Washington Naval Treaty")));

        press("arms first");
        page.waitForCondition(() -> top(item("Versailles")) > top(item("Washington Naval Treaty")));

        press("hide peace");
        assertThat(item("Versailles")).hasCount(0);
        assertThat(item("Washington Naval Treaty")).isVisible();
    }

    @Test
    void subgroupsAreLinesOrStackedEach() {
        open("subgroups");
        page.waitForCondition(() -> Math.abs(top(item("Versailles")) - top(item("Trianon"))) < 1);

        press("stacked in each");

        page.waitForCondition(() -> Math.abs(top(item("Versailles")) - top(item("Trianon"))) > 10);
    }

    private Locator group(String name) {
        return timeline()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator labels() {
        return timeline().locator(".vis-label");
    }

    private Locator label(String text) {
        return labels().filter(new Locator.FilterOptions().setHasText(text));
    }
}
