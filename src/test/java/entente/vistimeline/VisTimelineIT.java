package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
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
    void everyDemoMeetsTheGuidelines() {
        open("item-types");
        var links = page.locator("nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();

        for (var demo : links) {
            open(demo);
            assertThat(violations()).as(demo).isEmpty();
        }
    }

    /** What axe finds wrong by WCAG 2.2 AA. */
    private List<String> violations() {
        var tags = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
        return new AxeBuilder(page)
                .withTags(tags).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
