package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import entente.author.Authors;
import entente.author.SignInLinks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes the pictures of the README; run by {@code bin/screenshots}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIfSystemProperty(named = ScreenshotsIT.FOLDER, matches = ".+")
class ScreenshotsIT {

    static final String FOLDER = "entente.screenshots";

    private static final String ABYSSINIA =
            "/?from=1912&to=1948&at=1935-10-07&matrix=three-ideas&entry=italy-named-aggressor";
    private static final String NATO =
            "/?from=1985&to=2011&at=1999-04-24&matrix=three-ideas&cell=nato:collective-defense";

    private static final String FOUR =
            "/compare?compare=united-nations,nato,warsaw-pact,osce&at=1991-07-01&matrix=organizations-and-rings"
                    + "&cell=idea-collective-security:nato";

    private static final String TEN_DAYS = "/lectures/nato-to-2005/present?step=ten-days-in-may";

    @LocalServerPort
    private int port;

    @Autowired
    private Authors authors = null;

    @Autowired
    private SignInLinks links = null;

    @Test
    void explore() {
        take("explore-light", ABYSSINIA, 1440, 900, ColorScheme.LIGHT);
        take("explore-dark", ABYSSINIA, 1440, 900, ColorScheme.DARK);
        take("explore-medium", "/?from=1945&to=1992&at=1956-11-05&matrix=three-ideas", 1024, 768, ColorScheme.LIGHT);
        take("explore-narrow", ABYSSINIA, 390, 844, ColorScheme.LIGHT);
    }

    @Test
    void contestedCell() {
        take("explore-cell", NATO, 1440, 900, ColorScheme.LIGHT);
    }

    @Test
    void compare() {
        takeCompare("compare-light", FOUR, 1440, 1000, ColorScheme.LIGHT);
        takeCompare("compare-dark", FOUR, 1440, 1000, ColorScheme.DARK);
        takeCompare("compare-narrow", FOUR, 390, 844, ColorScheme.LIGHT);
    }

    @Test
    void lecture() {
        try (var browser = Browser.open(port, 1600, 900, ColorScheme.LIGHT).lecture(TEN_DAYS)) {
            assertThat(browser.item("Eight states sign the Warsaw")).isVisible();
            for (var press = 0; press < 6; press++) {
                browser.page().keyboard().press("PageDown");
            }
            assertThat(browser.gridCell("Is help automatic?", 1).getByRole(AriaRole.BUTTON))
                    .isVisible();
            shoot(browser, "lecture-hall");
        }
        try (var browser =
                Browser.open(port, 1100, 760, ColorScheme.DARK).lecture(TEN_DAYS.replace("present", "speaker"))) {
            assertThat(browser.page().locator(".speaker-card img")).hasCount(2);
            shoot(browser, "lecture-speaker");
        }
    }

    @Test
    void editor() {
        var link = links.link(authors.findByName("Author").orElseThrow(), SignInLinks.FOR_ONESELF)
                .replaceFirst(".*(?=/sign-in)", "");
        try (var browser = Browser.open(port, 1440, 900, ColorScheme.LIGHT).lecture(link)) {
            browser.button("Sign in").click();
            assertThat(browser.page().getByText("Your account")).isVisible();
            browser.lecture("/lectures/nato-to-2005");
            browser.button("Make it my own").click();
            browser.page()
                    .locator(".rail-step")
                    .nth(4)
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(browser.page().getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Ten days in May 1955: two alliances face each other");
            browser.page().waitForFunction("[...document.images].every(image => image.complete)");
            shoot(browser, "lecture-editor");
        }
    }

    private void takeCompare(String name, String address, int width, int height, ColorScheme scheme) {
        try (var browser = Browser.open(port, width, height, scheme).compare(address)) {
            assertThat(browser.page().locator(".plot > svg")).hasCount(5);
            shoot(browser, name);
        }
    }

    private void take(String name, String address, int width, int height, ColorScheme scheme) {
        try (var browser = Browser.open(port, width, height, scheme).show(address)) {
            assertThat(browser.details()).isVisible();
            shoot(browser, name);
        }
    }

    private static void shoot(Browser browser, String name) {
        browser.page().waitForFunction("document.fonts.status === 'loaded'");
        browser.page()
                .waitForFunction("!Object.values(window.Vaadin?.Flow?.clients ?? {}).some(each => each.isActive?.())");
        browser.page()
                .screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty(FOLDER), name + ".png")));
    }
}
