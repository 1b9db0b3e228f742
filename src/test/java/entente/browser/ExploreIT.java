package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExploreIT {

    private static final String LEAGUE_YEARS = "/?from=1919&to=1939&at=1935-10-07&matrix=three-ideas";
    private static final String TRIGGER = "What sets it off";

    @LocalServerPort
    private int port;

    private Browser browser;

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void pageShowsTheTimelineBesideTheThreeIdeas() {
        browser = Browser.wide(port).show("/");

        assertThat(browser.item("League of Nations")).isVisible();
        assertThat(browser.matrix().getByRole(AriaRole.COLUMNHEADER))
                .containsText(new String[] {"Collective security", "Collective defense", "Cooperative security"});
        assertThat(browser.details()).containsText("The League");
    }

    @Test
    void eraButtonZoomsToItsEra() {
        browser = Browser.wide(port).show("/");

        browser.button("Cold War").click();

        assertThat(browser.item("North Atlantic Treaty Organization")).isVisible();
        assertThat(browser.button("Cold War")).hasAttribute("aria-current", "date");
        assertThat(browser.page()).hasURL(Pattern.compile("at=1947-01-01"));
    }

    @Test
    void typedDateRestatesTheMatrixAndMovesTheCursor() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        var before = browser.cell(TRIGGER, 0).textContent();

        browser.typeDate("24 October 1945");

        assertThat(browser.cursor()).hasText("24 Oct 1945");
        assertThat(browser.cell(TRIGGER, 0)).not().hasText(before);
        assertThat(browser.page()).hasURL(Pattern.compile("at=1945-10-24"));
    }

    @Test
    void unreadableDateIsExplainedAndChangesNothing() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);

        browser.typeDate("soon");

        assertThat(browser.page().getByRole(AriaRole.ALERT).first()).containsText("“soon” is not a date");
        assertThat(browser.cursor()).hasText("7 Oct 1935");
    }

    @Test
    void cursorCanBeDragged() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        var handle = browser.cursor().boundingBox();

        var mouse = browser.page().mouse();
        mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        mouse.down();
        mouse.move(handle.x - 300, handle.y + handle.height / 2, new Mouse.MoveOptions().setSteps(12));
        mouse.up();

        assertThat(browser.date()).hasValue(Pattern.compile("19(2\\d)$"));
        assertThat(browser.page()).hasURL(Pattern.compile("at=192\\d"));

        browser.page().goBack();
        assertThat(browser.date()).hasValue("7 October 1935");
        assertThat(browser.cursor()).hasText("7 Oct 1935");
    }

    @Test
    void comparisonFollowsTheCursorWhileItIsDraggedBeforeTheServerKnows() {
        browser = Browser.wide(port).show("/?from=1912&to=1948&at=1935-10-07&matrix=three-ideas");
        // The server never hears of it.
        browser.page().route(Pattern.compile("v-r=uidl"), route -> {});
        var handle = browser.cursor().boundingBox();

        var mouse = browser.page().mouse();
        mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        mouse.down();
        mouse.move(handle.x - 380, handle.y + handle.height / 2, new Mouse.MoveOptions().setSteps(12));

        assertThat(browser.cursor()).hasText(Pattern.compile("191\\d$"));
        assertThat(browser.cell(TRIGGER, 0)).not().containsText("War in breach of the Covenant");
        assertThat(browser.date()).hasValue("7 October 1935");

        mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2, new Mouse.MoveOptions().setSteps(12));

        assertThat(browser.cell(TRIGGER, 0)).containsText("War in breach of the Covenant");
        mouse.up();
    }

    @Test
    void cursorMovesByKeyAndStepsFromEventToEvent() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);

        browser.cursor().press("ArrowLeft");
        assertThat(browser.date()).not().hasValue("7 October 1935");

        browser.typeDate("6 October 1935");
        browser.button("Go to the event after").click();
        assertThat(browser.date()).hasValue("7 October 1935");
    }

    @Test
    void whatExistsOnTheCursorsDayIsNamedInTheMatrix() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        var seenIn = browser.page()
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("On this day"))
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile("^Seen in")));
        assertThat(seenIn).containsText("League of Nations");

        browser.typeDate("1 January 1950");

        assertThat(seenIn).containsText("United Nations");
        assertThat(seenIn).not().containsText("League of Nations");
    }

    @Test
    void cellMarksTheEventsThatBearItOutAndBringsThemIntoView() {
        browser = Browser.wide(port).show("/?from=1990&to=2005&at=1935-10-07&matrix=three-ideas");

        browser.cell(TRIGGER, 0).click();

        var marked = browser.timeline()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("bears out the chosen cell$")));
        assertThat(marked.first()).isVisible();
        assertThat(browser.gridCell(TRIGGER, 0)).hasAttribute("aria-selected", "true");
        assertThat(browser.details()).containsText("Borne out by");
        assertThat(browser.page()).hasURL(Pattern.compile("cell=trigger:collective-security"));
    }

    @Test
    void cellOfALinkIsBroughtIntoView() {
        browser = Browser.wide(port)
                .show("/?from=1985&to=2011&at=1999-04-24&matrix=three-ideas&cell=nato:collective-defense");

        assertThat(browser.gridCell("Does NATO belong here", 1)).hasAttribute("aria-selected", "true");
        assertThat(browser.cell("Does NATO belong here", 1)).isInViewport();
    }

    @Test
    void eventMarksItsColumnsAndCells() {
        browser = Browser.wide(port).show("/?from=1934&to=1937&at=1935-10-07&matrix=three-ideas");

        browser.item("The League's Council finds that Italy").click();

        assertThat(browser.cell(TRIGGER, 0)).containsText("borne out by what is in focus");
        assertThat(browser.details()).containsText("How do we know this?");
        assertThat(browser.page()).hasURL(Pattern.compile("entry=italy-named-aggressor"));
    }

    @Test
    void linkedEventsAreOneClickAway() {
        browser = Browser.wide(port).show(LEAGUE_YEARS + "&entry=italy-named-aggressor");

        browser.details()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("[Ss]anctions")))
                .first()
                .click();

        assertThat(browser.page()).hasURL(Pattern.compile("entry=sanctions-on-italy"));
        assertThat(browser.date()).not().hasValue("7 October 1935");
    }

    @Test
    void linkShowsTheSameScreenElsewhereAndBackAndForwardWalkThroughIt() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.cell(TRIGGER, 0).click();
        assertThat(browser.page()).hasURL(Pattern.compile("cell="));
        browser.button("Cold War").click();
        assertThat(browser.date()).hasValue("1 January 1947");
        var link = browser.page().url();

        browser.page().goBack();
        assertThat(browser.date()).hasValue("7 October 1935");
        assertThat(browser.gridCell(TRIGGER, 0)).hasAttribute("aria-selected", "true");

        browser.page().goForward();
        assertThat(browser.date()).hasValue("1 January 1947");

        try (var other = Browser.wide(port).show(link.substring(link.indexOf("/?")))) {
            assertThat(other.date()).hasValue("1 January 1947");
            assertThat(other.gridCell(TRIGGER, 0)).hasAttribute("aria-selected", "true");
            assertThat(other.item("North Atlantic Treaty Organization")).isVisible();
        }
    }

    @Test
    void everyEraThatIsChosenIsAStepOfTheHistory() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        browser.button("All").click();
        assertThat(browser.page()).hasURL(Pattern.compile("from=15"));
        browser.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Eras"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("League of Nations"))
                .click();
        assertThat(browser.page()).hasURL(Pattern.compile("from=191"));

        browser.page().goBack();

        assertThat(browser.page()).hasURL(Pattern.compile("from=15"));
    }

    @Test
    void nonsenseLinkOpensTheNearestScreenAndSaysWhatItLeftOut() {
        browser = Browser.wide(port).show("/?from=abc&matrix=nope&at=9999999");

        var notes = browser.page()
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("Part of this link"));
        assertThat(notes).containsText("“abc”");
        assertThat(notes).containsText("“nope”");
        assertThat(notes).containsText("“9999999”");
        assertThat(browser.item("League of Nations")).isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void darkIsChosenByButtonAndKept() {
        browser = Browser.wide(port).show("/");
        assertThat(background()).isEqualTo("rgb(250, 248, 243)");

        browser.button("Light or dark").click();
        browser.page().waitForCondition(() -> background().equals("rgb(20, 23, 28)"));

        browser.page().reload();
        assertThat(browser.item("League of Nations")).isVisible();
        assertThat(background()).isEqualTo("rgb(20, 23, 28)");
    }

    @Test
    void systemsDarkIsFollowed() {
        browser = Browser.dark(port).show("/");

        assertThat(background()).isEqualTo("rgb(20, 23, 28)");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void narrowScreenStacksTheParts() {
        browser = Browser.narrow(port).show("/");

        assertThat(browser.matrix()).isVisible();
        var timeline = browser.timeline().boundingBox();
        assertThat(browser.matrix().boundingBox().y).isGreaterThanOrEqualTo(timeline.y + timeline.height);
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void allLanesAreDrawnOnASmallerScreen() {
        browser = Browser.open(port, 1024, 768, ColorScheme.LIGHT)
                .show("/?from=1945&to=1992&at=1956-11-05&matrix=three-ideas");

        // In its first lane and in its last.
        assertThat(browser.timeline().getByText("Korean War")).hasCount(2);
    }

    @Test
    void chosenEventIsReadRightUnderTheTimelineOnANarrowScreen() {
        browser = Browser.narrow(port).show(LEAGUE_YEARS);

        browser.item("League of Nations").click();

        assertThat(browser.details()).containsText("The first world organization");
        assertThat(browser.details()).isInViewport();
    }

    @Test
    void noAccessibilityViolationWithAnEventACellOrAnOrganizationInFocus() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        assertThat(browser.accessibilityViolations()).isEmpty();

        browser.cell(TRIGGER, 0).click();
        assertThat(browser.gridCell(TRIGGER, 0)).hasAttribute("aria-selected", "true");
        assertThat(browser.accessibilityViolations()).isEmpty();

        browser.show(LEAGUE_YEARS + "&entry=italy-attacks-abyssinia");
        assertThat(browser.details()).containsText("date disputed");
        assertThat(browser.accessibilityViolations()).isEmpty();

        browser.show("/?from=1947&to=2005&at=1999-04-24&matrix=three-ideas&entry=nato");
        assertThat(browser.details()).containsText("Brussels");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
        var keyboard = browser.page().keyboard();

        browser.item("League of Nations").focus();
        keyboard.press("ArrowRight");
        keyboard.press("Enter");
        assertThat(browser.page()).hasURL(Pattern.compile("entry="));
        assertThat(browser.timeline().locator(":focus")).hasAttribute("aria-pressed", "true");

        browser.page()
                .getByRole(AriaRole.SEPARATOR, new Page.GetByRoleOptions().setName("Width of the timeline"))
                .press("ArrowLeft");
        assertThat(browser.page()
                        .getByRole(AriaRole.SEPARATOR, new Page.GetByRoleOptions().setName("Width of the timeline")))
                .hasAttribute("aria-valuenow", "62");

        browser.page()
                .getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(Pattern.compile("whole history")))
                .press("ArrowRight");
        assertThat(browser.page()).hasURL(Pattern.compile("from=1921"));
    }

    @Test
    void unknownPageSaysSoAndLeadsBack() {
        browser = Browser.wide(port);
        browser.page().navigate("http://localhost:" + port + "/nowhere");

        assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("There is no such page");
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the timeline"))
                .click();
        assertThat(browser.item("League of Nations")).isVisible();
    }

    @Test
    void openDataIsListedWithItsFormats() {
        browser = Browser.wide(port).show("/");

        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open data"))
                .click();

        var events = browser.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Events")));
        assertThat(events.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("CSV")))
                .hasAttribute("href", "/api/events?format=csv");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    private String background() {
        return String.valueOf(browser.page().evaluate("getComputedStyle(document.body).backgroundColor"));
    }
}
