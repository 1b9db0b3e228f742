package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ItemsIT extends DemoPage {

    @Test
    void itemsComeGoAndChangeTheirType() {
        open("item-types");
        press("add box");
        assertThat(item("Lloyd George's cabinet")).isVisible();
        var box = box(item("Lloyd George's cabinet")).width;

        press("make it a range");
        assertThat(item("Lloyd George's cabinet").locator("xpath=ancestor::*[contains(@class, 'vis-range')]"))
                .hasCount(1);
        assertThat(timeline()
                        .locator(".vis-range", new Locator.LocatorOptions().setHasText("cabinet"))
                        .boundingBox()
                        .width)
                .isGreaterThan(box * 2);

        press("remove box");
        assertThat(item("Lloyd George's cabinet")).hasCount(0);
        assertThat(item("First World War")).isVisible();
    }

    @Test
    void spansAndBackgroundsAreDrawn() {
        open("item-types");

        press("add span");
        press("add background");

        assertThat(item("Verdun")).isVisible();
        assertThat(timeline().getByText("Peacemaking")).isVisible();
    }

    @Test
    void boxesStandOverTheirTimeAsAsked() {
        open("item-types");
        var centred = left(item("Versailles"));

        press("left");
        assertThat(control("left")).hasAttribute("aria-pressed", "true");

        assertThat(item("Versailles")).isVisible();
        page.waitForCondition(() -> left(item("Versailles")) > centred + 10);
    }

    @Test
    void markupInALabelIsText() {
        open("item-types");

        press("rename");

        assertThat(item("The <b>Great</b> War")).isVisible();
        assertThat(timeline().locator("b")).hasCount(0);
    }

    @Test
    void templatesShowTheirFieldsAsText() {
        open("templates");
        assertThat(item("League of Nations").getByText("10 January 1920, <i>Geneva</i>"))
                .isVisible();
        assertThat(timeline().locator("i")).hasCount(0);
        assertThat(timeline().getByText("signed")).isVisible();

        press("other text");
        assertThat(item("League of Nations").getByText("of 42 members")).isVisible();

        press("no template");
        assertThat(timeline().getByText("of 42 members")).hasCount(0);
        assertThat(item("League of Nations")).hasText("League of Nations");
    }

    @Test
    void classesGiveItemsTheirLook() {
        open("templates");
        var range = timeline().locator(".vis-range", new Locator.LocatorOptions().setHasText("First World War"));
        assertThat(range).hasClass(Pattern.compile("colour-vermilion"));

        press("other colour");

        assertThat(range).hasClass(Pattern.compile("colour-green"));
    }

    @Test
    void backgroundsLieBehindAllGroupsOrOne() {
        open("backgrounds");
        var ground = timeline().locator(".vis-item.vis-background");
        assertThat(ground).hasCount(1);
        var whole = box(ground).height;

        press("behind treaties");
        page.waitForCondition(() -> box(ground).height < whole / 2);

        press("none");
        assertThat(ground).hasCount(0);
    }

    @Test
    void tooltipsComeByPointingAndByFocusAndGoByEscape() {
        open("tooltips");

        item("First World War").hover();
        assertThat(tooltip()).hasText("28 July 1914 to 11 November 1918");
        tooltip().hover();
        assertThat(tooltip()).isVisible();
        page.keyboard().press("Escape");
        assertThat(tooltip()).isHidden();

        page.mouse().move(5, 5);
        item("Fourteen Points").focus();
        page.keyboard().press("ArrowRight");
        assertThat(item("Versailles")).isFocused();
        assertThat(tooltip()).containsText("Signed in the Hall of Mirrors.");
        assertThat(item("Versailles")).hasAccessibleDescription(Pattern.compile("Hall of Mirrors"));
        page.keyboard().press("Escape");
        assertThat(tooltip()).isHidden();
        assertThat(item("Versailles")).isFocused();
    }

    @Test
    void tooltipsAreTextAndCanBeHidden() {
        open("tooltips");
        item("Fourteen Points").hover();
        assertThat(tooltip()).hasText("<em>Text</em>, not markup");

        press("hide");
        item("First World War").hover();
        assertThat(tooltip()).isHidden();
        item("First World War").focus();
        page.keyboard().press("ArrowRight");
        assertThat(tooltip()).isHidden();
    }

    @Test
    void connectionsLeadFromItemToItem() {
        open("connections");
        assertThat(timeline().locator(".vis-connection")).hasCount(2);

        press("one");
        assertThat(timeline().locator(".vis-connection")).hasCount(1);

        press("none");
        assertThat(timeline().locator(".vis-connection")).hasCount(0);
    }
}
