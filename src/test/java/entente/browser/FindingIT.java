package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding one's way: search, filters, lanes, links, the list, and steps from event to event. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FindingIT {

    private static final String LEAGUE_YEARS = "/?from=1912&to=1948&at=1935-10-07&matrix=three-ideas";

    private final int port;
    private Browser browser;

    FindingIT(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void open() {
        browser = Browser.wide(port).show(LEAGUE_YEARS);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void searchFindsAsOneTypesWhateverTheSpelling() {
        search().pressSequentially("abysin");

        assertThat(results().first()).containsText("Italy attacks Abyssinia");
        assertThat(results().first()).containsText("October 1935");
        assertThat(results().locator("mark").first()).hasText("Abyssinia");
        assertThat(browser.item("Italy attacks Abyssinia")).hasAccessibleName(Pattern.compile("found by the search$"));
        assertThat(browser.page()).hasURL(Pattern.compile("q=abysin$"));
    }

    @Test
    void foundEventIsOpenedByKeyboard() {
        search().pressSequentially("kellog");
        assertThat(results().first()).containsText("Kellogg");

        search().press("ArrowDown");
        search().press("Enter");

        assertThat(heading("Kellogg")).isVisible();
        assertThat(browser.page()).hasURL(Pattern.compile("entry=kellogg-briand"));
        assertThat(page().getByRole(AriaRole.LISTBOX)).isHidden();
    }

    @Test
    void foundSourceNamesTheEventsThatRestOnIt() {
        search().pressSequentially("covenant of the league");
        results()
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Source")))
                .first()
                .click();

        assertThat(browser.details()).containsText("Events that rest on it");
        assertThat(browser.page()).hasURL(Pattern.compile("source=.+"));
    }

    @Test
    void foundIdeaIsDefined() {
        search().pressSequentially("cooperative security");
        results()
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Idea")))
                .first()
                .click();

        assertThat(heading("Cooperative security")).isVisible();
        assertThat(browser.page()).hasURL(Pattern.compile("concept=cooperative-security"));
    }

    @Test
    void whatIsSearchedForIsTextAndNothingElse() {
        search().pressSequentially("<img src=x onerror=alert(1)> \" OR title:*");

        assertThat(page().getByText("Nothing found.")).isVisible();
        browser.button("“<img src=x onerror=alert(1)> \" OR title:*”. Remove this filter.")
                .click();
        assertThat(search()).hasValue("");
    }

    @Test
    void searchIsClearedByItsChip() {
        search().pressSequentially("locarno");

        browser.button("“locarno”. Remove this filter.").click();

        assertThat(search()).hasValue("");
        assertThat(browser.item("The Hoare.+Laval plan")).isHidden();
        assertThat(browser.page()).not().hasURL(Pattern.compile("q="));
    }

    @Test
    void filtersNarrowTheTimelineAndCanBeTakenOff() {
        browser.button("Filter").click();
        tick("Treaties").check();
        tick("League of Nations").check();
        page().keyboard().press("Escape");

        assertThat(browser.item("The Locarno treaties")).isVisible();
        assertThat(browser.item("The Second World War")).isHidden();
        assertThat(browser.page()).hasURL(Pattern.compile("organizations=league-of-nations&kinds=treaty"));

        browser.button("Treaties. Remove this filter.").click();
        assertThat(browser.item("League of Nations")).isVisible();
        browser.button("League of Nations. Remove this filter.").click();
        assertThat(browser.item("The Second World War")).isVisible();
    }

    @Test
    void laneCanBeLeftOutAndItsRowsGoToTheOthers() {
        browser.button("Filter").click();
        tick("Wars and crises").uncheck();
        page().keyboard().press("Escape");

        assertThat(browser.item("Italy attacks Abyssinia")).isHidden();
        assertThat(browser.timeline()).not().containsText("Wars and crises");
        assertThat(browser.page())
                .hasURL(Pattern.compile("lanes=collective-defense,collective-security,cooperative-security"));
    }

    @Test
    void importanceIsPartOfTheLink() {
        browser.show(LEAGUE_YEARS + "&importance=5");

        assertThat(browser.button("5 and more. Remove this filter.")).isVisible();
        assertThat(browser.item("The League of Nations|League of Nations")).isVisible();
        assertThat(browser.item("Corfu")).isHidden();
    }

    @Test
    void lanesCanBeRegions() {
        lanesBy().selectOption("regions");

        assertThat(browser.timeline()).containsText("The Middle East");
        assertThat(browser.item("Italy attacks Abyssinia")).hasAccessibleName(Pattern.compile("Africa"));
        assertThat(browser.page()).hasURL(Pattern.compile("by=regions"));

        page().goBack();
        assertThat(browser.timeline()).not().containsText("The Middle East");
        assertThat(lanesBy()).hasValue("ideas");
    }

    @Test
    void linksOfTheEventInFocusAreDrawn() {
        browser.show("/?from=1930&to=1940&at=1935-10-07&entry=italy-attacks-abyssinia");
        assertThat(browser.timeline().locator(".link-lines path.strong")).hasCount(0);

        browser.button("Links").click();

        assertThat(browser.button("Links")).hasAttribute("aria-pressed", "true");
        assertThat(browser.timeline().locator(".link-lines path.strong").first())
                .isAttached();
        assertThat(browser.timeline().locator(".link-lines title").first()).containsText("Italy attacks Abyssinia");
        assertThat(browser.page()).hasURL(Pattern.compile("links=shown"));
    }

    @Test
    void nextAndPreviousEventFollowTheOrderOfTime() {
        browser.show("/?from=1934&to=1937&at=1935-10-07&entry=italy-attacks-abyssinia");

        browser.button("Next event").click();
        assertThat(browser.page()).hasURL(Pattern.compile("entry=italy-named-aggressor"));
        browser.button("Previous event").click();
        assertThat(browser.page()).hasURL(Pattern.compile("entry=italy-attacks-abyssinia"));
    }

    @Test
    void countOpensWhatItCountsAndADoubleClickZoomsToIt() {
        browser.show("/?from=1945&to=2005&at=1999-04-24");
        var cluster = browser.timeline()
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\d+ more, 19[5-9]")))
                .first();

        cluster.click();
        assertThat(browser.details()).containsText("begin in these days");
        assertThat(browser.page()).hasURL(Pattern.compile("stretch=collective-security:"));

        cluster.dblclick();
        assertThat(browser.page()).not().hasURL(Pattern.compile("from=1945&to=2005"));
    }

    @Test
    void listShowsTheSameWindowAndSortsAndPages() {
        browser.button("List").click();

        var rows = page().getByRole(AriaRole.TABLE).first().getByRole(AriaRole.ROW);
        assertThat(page().getByText("events and organizations from 1 January 1912 to 31 December 1948"))
                .isVisible();
        assertThat(rows).hasCount(51);
        assertThat(rows.nth(1)).containsText("Concert of Europe");

        browser.button("Importance").click();
        browser.button("Importance").click();
        assertThat(page().getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Importance")))
                .hasAttribute("aria-sort", "descending");
        assertThat(rows.nth(1).getByRole(AriaRole.CELL).last()).hasText("5");

        for (var page = 2; browser.button("Next page").isEnabled(); page++) {
            browser.button("Next page").click();
            assertThat(page().getByText("Page " + page + " of ")).isVisible();
        }
        assertThat(page().getByText(Pattern.compile("Page (\\d+) of \\1"))).isVisible();
        assertThat(browser.button("Next page")).isDisabled();

        rows.nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(browser.page()).hasURL(Pattern.compile("entry=.+as=list"));
        browser.button("List").click();
        assertThat(browser.timelineButtons().first()).isVisible();
    }

    @Test
    void countUnderWayOpensTheListOfItsLane() {
        browser.show("/?from=1960&to=1962&at=1961");
        var underWay = browser.timeline()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("under way$")))
                .first();
        underWay.click();

        assertThat(page().getByRole(AriaRole.TABLE).first()).isVisible();
        assertThat(browser.page()).hasURL(Pattern.compile("lanes=[a-z-]+&as=list"));
    }

    @Test
    void noAccessibilityViolationWithAnyOfItOpen() {
        search().pressSequentially("league");
        assertThat(results().first()).isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();

        search().press("Escape");
        browser.button("Filter").click();
        assertThat(tick("Treaties")).isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();

        tick("Treaties").check();
        page().keyboard().press("Escape");
        browser.button("List").click();
        assertThat(page().getByText("Page 1 of 1")).isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    private Page page() {
        return browser.page();
    }

    private Locator heading(String text) {
        return browser.details()
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(Pattern.compile(text)));
    }

    private Locator search() {
        return page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Search")));
    }

    private Locator results() {
        return page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setVisible(true));
    }

    private Locator lanesBy() {
        return page().getByLabel("Lanes by");
    }

    private Locator tick(String name) {
        return page().getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
