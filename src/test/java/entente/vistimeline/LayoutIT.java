package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LayoutIT extends DemoPage {

    @Test
    void itemsAreStackedOrOverlap() {
        open("stacking");
        page.waitForCondition(() -> top(item("Versailles")) > top(item("Fourteen Points")) + 10);

        press("overlap");

        page.waitForCondition(() -> Math.abs(top(item("Versailles")) - top(item("Fourteen Points"))) < 6);
    }

    @Test
    void fixedRowsStayWhereTheyAreAtEveryZoom() {
        open("stacking");
        press("rows");
        page.waitForCondition(() -> below("Versailles", "Fourteen Points") == 3 * 28);
        var inMeetings = below("Paris Peace Conference", "Fourteen Points");

        var apart = left(item("Trianon")) - left(item("Versailles"));
        press("zoom in");
        press("zoom in");
        page.waitForCondition(() -> left(item("Trianon")) - left(item("Versailles")) > apart * 2);

        assertThat(below("Versailles", "Trianon")).isEqualTo(2 * 28);
        press("zoom out");
        press("zoom out");
        page.waitForCondition(() -> left(item("Trianon")) - left(item("Versailles")) < apart * 2);
        assertThat(below("Paris Peace Conference", "Fourteen Points")).isEqualTo(inMeetings);
    }

    @Test
    void rowsAreAsHighAsTheServerSays() {
        open("stacking");
        press("rows");
        page.waitForCondition(() -> below("Versailles", "Fourteen Points") == 3 * 28);

        press("high rows");

        page.waitForCondition(() -> below("Versailles", "Fourteen Points") == 3 * 44);
    }

    @Test
    void clustersCountTheirMembersAndOpenByKey() {
        open("clusters");
        var cluster = timeline()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("\\d+ sessions")));
        assertThat(cluster.first()).isVisible();
        cluster.first().click();
        assertThat(told("members")).containsText("assembly-");

        cluster.first().focus();
        page.keyboard().press("Enter");
        assertThat(timeline().getByText(Pattern.compile("192\\d")).first()).isVisible();

        press("off");
        assertThat(cluster).hasCount(0);
        assertThat(timeline().getByText("Assembly").first()).isVisible();
    }

    @Test
    void clustersHoldWhatIsAlikeAndHaveLines() {
        open("clusters");
        press("with lines");
        assertThat(timeline().locator(".vis-cluster-line").first()).isAttached();

        press("a year");
        assertThat(timeline().locator(".vis-cluster")).hasCount(0);
    }

    @Test
    void axisStandsBelowAboveOrOnBothSides() {
        open("orientation");
        var year = timeline().getByText("1920", new Locator.GetByTextOptions().setExact(true));
        page.waitForCondition(() -> top(year.first()) > top(item("Versailles")));

        press("top");
        page.waitForCondition(() -> top(year.first()) < top(item("First World War")));

        press("both");
        assertThat(year).hasCount(2);

        press("none");
        assertThat(year).hasCount(0);
    }

    @Test
    void timelineIsAsHighAsItsContentsAndItemsStandFromBelow() {
        open("orientation");
        var full = box(timeline()).height;

        press("as high as its contents");
        page.waitForCondition(() -> box(timeline()).height < full - 50);

        press("items from below");
        page.waitForCondition(() -> top(item("Versailles")) < top(item("Fourteen Points")));
    }

    @Test
    void moreRoomBetweenThings() {
        open("orientation");
        var apart = top(item("Versailles")) - top(item("Fourteen Points"));

        press("more room");

        page.waitForCondition(() -> top(item("Versailles")) - top(item("Fourteen Points")) > apart + 10);
    }

    @Test
    void timeRunsFromRightToLeft() {
        open("right-to-left");
        assertThat(left(item("Locarno"))).isLessThan(left(item("First World War")));
        assertThat(left(timeline().getByText("Treaties"))).isGreaterThan(left(item("First World War")));
        var before = left(bar("Bar"));

        bar("Bar").press("ArrowLeft");
        assertThat(told("bar")).containsText("1919-01");
        page.waitForCondition(() -> left(bar("Bar")) < before);

        press("left to right");
        page.waitForCondition(() -> left(item("Locarno")) > left(item("First World War")));
        assertThat(left(timeline().getByText("Treaties"))).isLessThan(left(item("First World War")));
    }

    private double below(String item, String other) {
        return Math.round(top(item(item)) - top(item(other)));
    }
}
