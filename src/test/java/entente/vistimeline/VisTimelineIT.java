package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class VisTimelineIT extends DemoPage {

    @Test
    void itemsAndGroupsSetBeforeAttachingAreShown() {
        open("kept");

        assertThat(item("Fourteen Points")).isVisible();
        assertThat(timeline().getByText("Wars")).isVisible();
        assertThat(bar("Bar")).hasText("1 Jul 1916");
    }

    @Test
    void itemsAreReachedByOneTabStopAndArrowKeys() {
        open("item-types");
        item("First World War").focus();

        page.keyboard().press("ArrowDown");

        assertThat(timeline().locator("button:focus")).hasText("Fourteen Points");
        assertThat(timeline().locator("button[tabindex='0']")).hasCount(1);
    }

    @Test
    void focusStaysWhenASettingDrawsTheTimelineAnew() {
        open("stacking");
        item("Versailles").focus();

        control("rows").evaluate("button => button.click()");

        assertThat(timeline()).hasAttribute("data-stacking", "rows");
        assertThat(item("Versailles")).isFocused();
    }

    @Test
    void everyDemoHasATimelineAndNothingFails() {
        open("item-types");
        var links = page.locator("nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();

        for (var demo : links) {
            open(demo);
        }
    }
}
