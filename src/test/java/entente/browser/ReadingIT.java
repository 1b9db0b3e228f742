package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading the details: words that explain themselves, sources that open, members of the day. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingIT {

    private static final String UNITING = "/?from=1945&to=1960&at=1950-11-03&entry=uniting-for-peace-adopted";

    private final Browser browser;

    ReadingIT(@LocalServerPort int port) {
        browser = Browser.wide(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void ideaInATextExplainsItselfByFocusAndEscapeTakesItAway() {
        browser.show(UNITING);
        assertThat(definition()).isHidden();

        veto().focus();
        assertThat(definition()).containsText("permanent member of the Security Council");
        assertThat(veto()).hasAccessibleDescription(Pattern.compile("permanent member of the Security Council"));

        veto().press("Escape");
        assertThat(definition()).isHidden();
        assertThat(veto()).isFocused();
    }

    @Test
    void definitionStaysWhileOnePointsAtIt() {
        browser.show(UNITING);

        veto().hover();
        assertThat(definition()).isVisible();

        definition().hover();
        assertThat(definition()).isVisible();

        browser.page().mouse().move(1, 1);
        assertThat(definition()).isHidden();
    }

    @Test
    void ideaInATextIsOpenedByAClick() {
        browser.show(UNITING);

        veto().click();

        assertThat(heading("Veto")).isVisible();
        assertThat(browser.page()).hasURL(Pattern.compile("concept=veto"));
    }

    @Test
    void sourceOfAStatementIsOpenedByAClick() {
        browser.show("/?from=1912&to=1948&at=1935-10-07&entry=kellogg-briand-signed");
        assertThat(browser.details()).containsText("How do we know this?");

        browser.details()
                .getByRole(AriaRole.DEFINITION)
                .filter(new Locator.FilterOptions().setHas(browser.page().getByRole(AriaRole.LIST)))
                .last()
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();

        assertThat(browser.details()).containsText("Events that rest on it");
        assertThat(browser.page()).hasURL(Pattern.compile("source=.+"));
    }

    @Test
    void organizationListsItsMembersOfTheDay() {
        browser.show("/?from=1945&to=2010&at=1982-05-29&entry=nato");
        var members = browser.details().getByText("Members on 29 May 1982: 15");

        members.click();
        assertThat(member("Turkey")).containsText("from 18 February 1952");
        assertThat(member("Spain")).isHidden();

        browser.show("/?from=1945&to=2010&at=1982-05-30&entry=nato");
        browser.details().getByText("Members on 30 May 1982: 16").click();
        assertThat(member("Spain")).containsText("from 30 May 1982");
    }

    @Test
    void memberThatIsSuspendedIsShownSo() {
        browser.show("/?from=1990&to=2011&at=2009-12-31&entry=african-union");

        browser.details()
                .getByText(Pattern.compile("Members on 31 December 2009"))
                .click();

        assertThat(member("Madagascar")).containsText("suspended");
    }

    private Locator veto() {
        return browser.details()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("veto").setExact(true));
    }

    private Locator definition() {
        return browser.details().getByRole(AriaRole.TOOLTIP);
    }

    private Locator heading(String name) {
        return browser.details().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator member(String name) {
        return browser.details()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + " ")));
    }
}
