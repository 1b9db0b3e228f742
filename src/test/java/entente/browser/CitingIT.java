package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Citations to copy, and the short links that they give. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CitingIT {

    private final Browser browser;

    CitingIT(@LocalServerPort int port) {
        browser = Browser.wide(port);
    }

    @BeforeEach
    void showAnEvent() {
        browser.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        browser.show("/?from=1945&to=1960&at=1950-11-03&entry=uniting-for-peace-adopted");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void eventInFocusIsCitedInTheStyleOfOnesChoice() {
        open();
        assertThat(citation()).containsText("The Entente contributors. (n.d.).");
        assertThat(citation()).containsText("?entry=uniting-for-peace-adopted");

        choose("Chicago");
        assertThat(citation()).containsText("The Entente contributors. n.d. “");

        choose("BibTeX");
        assertThat(citation()).containsText("@misc{uniting-for-peace-adopted,");
    }

    @Test
    void sourcesAreLeftOutWhereOneWantsNone() {
        open();
        assertThat(citation()).hasText(Pattern.compile("\\n\\n"));

        dialog().getByRole(AriaRole.CHECKBOX).uncheck();

        assertThat(citation()).not().hasText(Pattern.compile("\\n\\n"));
    }

    @Test
    void comparisonAndViewCanBeCitedToo() {
        open();

        choose("Three ideas of security, as of 3 November 1950");
        assertThat(citation()).containsText("?at=1950-11-03&matrix=three-ideas");

        choose(Pattern.compile("the timeline from 1 January 1945 to 31 December 1960"));
        assertThat(citation())
                .containsText("?from=1945&to=1960&at=1950-11-03&matrix=three-ideas&entry=uniting-for-peace-adopted");
    }

    @Test
    void citationIsCopied() {
        open();
        dialog().getByRole(AriaRole.CHECKBOX).uncheck();
        assertThat(citation()).not().hasText(Pattern.compile("\\n\\n"));

        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy"))
                .click();

        assertThat(dialog().getByRole(AriaRole.STATUS)).hasText("Copied");
        assertThat(browser.page().evaluate("navigator.clipboard.readText()"))
                .isEqualTo(citation().textContent());
    }

    @Test
    void escapeClosesAndTheFocusIsWhereItWas() {
        open();

        browser.page().keyboard().press("Escape");

        assertThat(dialog()).isHidden();
        assertThat(browser.button("Cite")).isFocused();
    }

    @Test
    void shortLinkOfACitationGoesToWhatItNames() {
        browser.show("/?entry=uniting-for-peace-adopted");

        assertThat(browser.details()).containsText("3 November 1950");
        assertThat(browser.item("The General Assembly adopts")).isVisible();
        assertThat(browser.date()).hasValue("3 November 1950");
    }

    @Test
    void noAccessibilityViolation() {
        open();
        assertThat(citation()).isVisible();

        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    private void open() {
        browser.button("Cite").click();
        assertThat(dialog()).isVisible();
    }

    private void choose(String name) {
        dialog().getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .check();
    }

    private void choose(Pattern name) {
        dialog().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name))
                .check();
    }

    private Locator dialog() {
        return browser.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Cite"));
    }

    private Locator citation() {
        return dialog().getByLabel("The citation");
    }
}
