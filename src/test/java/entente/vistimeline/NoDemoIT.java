package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import entente.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NoDemoIT {

    @LocalServerPort
    private int port;

    @Test
    void theDemoIsNotPartOfWhatIsShipped() {
        try (var browser = Browser.open(port, 1000, 700, ColorScheme.LIGHT)) {
            browser.page().navigate("http://localhost:" + port + "/demo/timeline");

            assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("There is no such page");
        }
    }
}
