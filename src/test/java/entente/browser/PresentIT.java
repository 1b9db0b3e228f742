package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Giving a lecture: the hall's screen, by keys as by a clicker, and the speaker's window beside it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PresentIT {

    private static final String NATO = "/lectures/nato-to-2005/present";
    private static final String TEN_DAYS = NATO + "?step=ten-days-in-may";

    private static final String LANES_FIT = """
            () => {
              const height = (part) => document.querySelector(`history-timeline ${part}`).clientHeight;
              return height('.vis-labelset') <= height('.vis-panel.vis-center') + 1;
            }""";
    private static final String NOTHING_IS_SEEN = """
            timeline => [timeline, ...timeline.querySelectorAll('*')]
                .every(part => !part.checkVisibility({opacityProperty: true, visibilityProperty: true}))""";

    @LocalServerPort
    private int port;

    private Browser browser = null;

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void pressingNextUncoversWhatIsHiddenAndThenGoesToTheNextStep() {
        browser = Browser.wide(port).lecture(NATO);
        assertThat(heading()).hasText("One sentence, two owners");
        var claims = browser.gridCell("“An attack on one", 0);
        assertThat(claims.getByRole(AriaRole.BUTTON)).isHidden();

        press("PageDown");
        assertThat(claims).containsText("Its rule, in three guides");
        assertThat(heading()).hasText("One sentence, two owners");

        press("PageDown", "ArrowRight", "Space");
        assertThat(heading()).hasText("Brussels, 1948: the treaty that still named Germany");
        assertThat(browser.page()).hasURL(Pattern.compile("step=the-treaty-that-named-germany"));

        press("PageUp");
        assertThat(heading()).hasText("One sentence, two owners");
        assertThat(claims.getByRole(AriaRole.BUTTON)).isVisible();
    }

    @Test
    void eventsAreUncoveredWhereTheyStand() {
        browser = Browser.wide(port).lecture(TEN_DAYS);
        assertThat(browser.item("Eight states sign the Warsaw")).isVisible();
        assertThat(browser.item("The French National Assembly")).isHidden();

        press("PageDown", "PageDown");

        assertThat(browser.item("The French National Assembly")).isVisible();
    }

    @Test
    void timelineMovesFromSceneToScene() {
        browser = Browser.wide(port).lecture(NATO);
        assertThat(browser.cursor()).hasText("4 Apr 1949");

        press("5", "Enter");

        assertThat(heading()).containsText("Ten days in May 1955");
        assertThat(browser.cursor()).hasText("14 May 1955");
        assertThat(browser.matrix("An attack on one: the clauses word against word"))
                .isVisible();
    }

    @Test
    void whatTheNextStepShowsAnewIsReadyAndUnseen() {
        browser = Browser.wide(port).lecture("/lectures/covenant-and-charter/present");
        var timeline = browser.page().locator("history-timeline[data-ready]");
        var matrix = browser.page().getByRole(AriaRole.GRID);
        timeline.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(timeline.evaluate(NOTHING_IS_SEEN)).isEqualTo(true);
        assertThat(matrix).hasCount(0);

        press("PageDown");

        assertThat(heading()).hasText("1920: an act of war against all");
        assertThat(timeline).isVisible();
        assertThat(browser.cursor()).hasText("10 Jan 1920");
        assertThat(matrix).isVisible();
    }

    @Test
    void lanesFitInTheRoomThereIsEvenIfSomeAreEmpty() {
        browser = Browser.open(port, 1600, 900, ColorScheme.LIGHT)
                .lecture("/lectures/covenant-and-charter/present?step=an-act-of-war-against-all");
        assertThat(browser.item("The Covenant of the League")).isVisible();

        browser.page().waitForFunction(LANES_FIT);
    }

    @Test
    void lanesFitInTheRoomThatAHigherAxisLeaves() {
        browser = Browser.open(port, 1600, 900, ColorScheme.LIGHT).lecture(NATO);
        assertThat(browser.cursor()).hasText("4 Apr 1949");
        var axis = browser.page().locator("history-timeline .vis-panel.vis-bottom");
        var height = axis.evaluate("axis => axis.clientHeight");

        press("2", "Enter");

        assertThat(browser.cursor()).hasText("17 Mar 1948");
        browser.page()
                .waitForFunction(
                        "before => document.querySelector('.vis-panel.vis-bottom').clientHeight > before", height);
        browser.page().waitForFunction(LANES_FIT);
    }

    @Test
    void homeAndEndGoToTheFirstStepAndTheLast() {
        browser = Browser.wide(port).lecture(TEN_DAYS);

        press("End");
        assertThat(heading()).hasText("Defense, security or cooperation?");
        press("PageDown", "PageDown", "PageDown", "PageDown");
        assertThat(heading()).hasText("Defense, security or cooperation?");

        press("Home");
        assertThat(heading()).hasText("One sentence, two owners");
        press("PageUp");
        assertThat(heading()).hasText("One sentence, two owners");
    }

    @Test
    void screenTurnsBlackAndNextBringsTheSceneBackAsItWas() {
        browser = Browser.wide(port).lecture(TEN_DAYS);
        var hall = browser.page().getByRole(AriaRole.MAIN);

        press("b");
        assertThat(hall).hasClass(Pattern.compile("is-black"));
        press("PageDown");
        assertThat(hall).hasClass(Pattern.compile("is-scene"));
        assertThat(browser.item("The Soviet Union proposes")).isHidden();

        press("w");
        assertThat(hall).hasClass(Pattern.compile("is-white"));
        press("w");
        assertThat(hall).hasClass(Pattern.compile("is-scene"));
    }

    @Test
    void speakerLeavesThePathAndOneKeyReturnsToTheStep() {
        browser = Browser.wide(port).lecture(TEN_DAYS);

        browser.item("Eight states sign the Warsaw").click();
        assertThat(browser.button("Back to the step R")).isVisible();
        var handle = browser.cursor().boundingBox();
        var mouse = browser.page().mouse();
        mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        mouse.down();
        mouse.move(handle.x - 200, handle.y + handle.height / 2, new Mouse.MoveOptions().setSteps(12));
        mouse.up();
        assertThat(browser.cursor()).hasText(Pattern.compile("1954$"));

        press("r");

        assertThat(browser.cursor()).hasText("14 May 1955");
        assertThat(browser.button("Back to the step R")).isHidden();
    }

    @Test
    void cellThatIsChosenStandsOutUntilTheSpeakerReturns() {
        browser = Browser.wide(port).lecture("/lectures/covenant-and-charter/present?step=one-council-five-vetoes");
        var cell = browser.gridCell("How it votes", 0);
        assertThat(cell).hasAttribute("aria-selected", "false");

        cell.getByRole(AriaRole.BUTTON).click();
        assertThat(cell).hasAttribute("aria-selected", "true");
        press("r");

        assertThat(cell).hasAttribute("aria-selected", "false");
        assertThat(browser.button("Back to the step R")).isHidden();
    }

    @Test
    void questionIsAskedAndAnsweredByKey() {
        browser = Browser.wide(port).lecture("/lectures/covenant-and-charter/present?step=abyssinia");
        var question = browser.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Question"));

        press("q");
        assertThat(question).containsText("Who decided whether sanctions on Italy were due?");
        assertThat(question).not().containsText("the right answer");
        press("q");
        assertThat(question.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("the right answer")))
                .containsText("Each member for itself");
        press("q");
        assertThat(question).isHidden();
    }

    @Test
    void screenIsFilledByKeyAndPointedAt() {
        browser = Browser.wide(port).lecture(NATO);
        assertThat(browser.cursor()).hasText("4 Apr 1949");

        press("f");
        browser.page().waitForFunction("() => document.fullscreenElement !== null");
        press("f");
        browser.page().waitForFunction("() => document.fullscreenElement === null");
        press("p");
        browser.page().mouse().move(500, 300);
        browser.page().mouse().move(520, 320);
        assertThat(browser.page().locator(".hall-pointer")).isVisible();
        press("p");
        assertThat(browser.page().locator(".hall-pointer")).isHidden();
    }

    @Test
    void numberAndEnterJumpAfterAButtonWasUsed() {
        browser = Browser.wide(port).lecture(NATO);
        browser.button("Next").click();

        press("5", "Enter");

        assertThat(heading()).containsText("Ten days in May 1955");
    }

    @Test
    void keysAreToldAndCanBeUsedFromTheDialogOn() {
        browser = Browser.wide(port).lecture(NATO);

        press("?");
        var help = browser.page().getByRole(AriaRole.DIALOG);
        assertThat(help).containsText("open the speaker’s window");
        assertThat(browser.accessibilityViolations()).isEmpty();
        press("Escape");

        assertThat(help).isHidden();
        press("End");
        assertThat(heading()).hasText("Defense, security or cooperation?");
    }

    @Test
    void overviewShowsAllStepsAndGoesToOne() {
        browser = Browser.wide(port).lecture(NATO);

        press("o");
        var overview = browser.page().getByRole(AriaRole.DIALOG);
        assertThat(overview.getByRole(AriaRole.LISTITEM)).hasCount(14);
        press("ArrowRight", "ArrowRight", "Enter");

        assertThat(overview).isHidden();
        assertThat(heading()).hasText("Article 5: what it says and what it does not say");
    }

    @Test
    void speakersWindowMovesTheHallAndIsMovedByIt() {
        browser = Browser.wide(port).lecture(NATO);
        var speaker = browser.page().waitForPopup(() -> press("s"));
        assertThat(speaker.getByText("Now, step 1 of 14")).isVisible();
        assertThat(speaker.getByRole(AriaRole.HEADING, named("One sentence, two owners")))
                .isVisible();
        assertThat(speaker.getByText("Draw three columns on the board")).isVisible();

        speaker.keyboard().press("End");
        assertThat(heading()).hasText("Defense, security or cooperation?");
        press("PageUp");
        assertThat(speaker.getByText("Now, step 13 of 14")).isVisible();
        assertThat(speaker.getByText("This is the last step.")).isHidden();
    }

    @Test
    void reloadOfEitherSideStaysWhereTheLectureIs() {
        browser = Browser.wide(port).lecture(NATO);
        var speaker = browser.page().waitForPopup(() -> press("s"));
        assertThat(speaker.getByText("Now, step 1 of 14")).isVisible();
        press("5", "Enter", "PageDown", "PageDown");
        assertThat(speaker.getByText("2 of 6 uncovered")).isVisible();

        speaker.reload();
        assertThat(speaker.getByText("2 of 6 uncovered")).isVisible();
        browser.page().reload();
        assertThat(heading()).containsText("Ten days in May 1955");
        assertThat(browser.item("The French National Assembly")).isVisible();

        speaker.close();
        browser.page().reload();
        assertThat(heading()).containsText("Ten days in May 1955");
        assertThat(browser.item("The French National Assembly")).isVisible();
    }

    @Test
    void clockBeginsWithTheFirstMoveAndCanBeStopped() {
        browser = Browser.wide(port).lecture(NATO.replace("present", "speaker"));
        assertThat(browser.page().getByText("clock stands")).isVisible();

        press("PageDown");
        assertThat(browser.page().getByText("on time")).isVisible();
        assertThat(browser.page().getByText(Pattern.compile("^step 0:0\\d of 2:30$")))
                .isVisible();
        press("t");
        assertThat(browser.page().getByText("clock stands")).isVisible();
    }

    @Test
    void hallAndSpeakersWindowAreAccessibleInLightAndDark() {
        browser = Browser.wide(port).lecture(NATO);
        assertThat(browser.cursor()).isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.close();
        browser = Browser.open(port, 1280, 800, ColorScheme.DARK).lecture(NATO.replace("present", "speaker"));
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void lecturesAreListedAndLeadToTheHall() {
        browser = Browser.wide(port).lecture("/lectures");

        browser.page()
                .getByRole(AriaRole.LINK, link("NATO: from Article 5 to 2005"))
                .click();
        assertThat(heading()).hasText("NATO: from Article 5 to 2005");
        assertThat(browser.page().getByRole(AriaRole.HEADING, named("Ten days in May 1955")))
                .isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.page().getByRole(AriaRole.LINK, link("Present")).click();

        assertThat(heading()).hasText("One sentence, two owners");
    }

    @Test
    void lectureThatDoesNotExistIsSaidSo() {
        browser = Browser.wide(port).lecture("/lectures/nope");

        assertThat(heading()).hasText("There is no such page");
        browser.forgetErrors();
    }

    private Locator heading() {
        return browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void press(String... keys) {
        for (var key : keys) {
            browser.page().keyboard().press(key);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
