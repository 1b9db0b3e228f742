package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import entente.author.Authors;
import entente.author.SignInLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of live lectures have in common: a hall whose speaker may go live, and screens that follow. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class LiveHall {

    static final String COVENANT = "/lectures/covenant-and-charter/present";

    @LocalServerPort
    int port;

    Browser hall = null;

    @Autowired
    private Authors authors = null;

    @Autowired
    private SignInLinks links = null;

    private final List<Browser> browsers = new ArrayList<>();

    @BeforeEach
    void openHall() {
        hall = opened(Browser.wide(port));
    }

    @AfterEach
    void close() {
        browsers.forEach(Browser::close);
    }

    String goLive() {
        var author = authors.findByName("Speaker").orElseGet(() -> authors.add("Speaker"));
        hall.lecture(links.link(author, SignInLinks.FOR_ONESELF).replaceFirst(".*(?=/sign-in)", ""));
        hall.button("Sign in").click();
        assertThat(heading(hall)).hasText("Your account");
        hall.lecture(COVENANT);
        press("l");
        var code = hall.page().locator(".hall-code .hall-join");
        assertThat(code).hasText(Pattern.compile("^\\w{3} \\w{3}$"));
        return code.innerText().replace(" ", "");
    }

    Browser follow(String code) {
        var screen = opened(Browser.open(port, 1280, 800, ColorScheme.LIGHT)).lecture("/live/" + code);
        assertThat(screen.page().getByText("following", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return screen;
    }

    Browser opened(Browser browser) {
        browsers.add(browser);
        return browser;
    }

    static Locator heading(Browser browser) {
        return browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    void press(String... keys) {
        for (var key : keys) {
            hall.page().keyboard().press(key);
        }
    }
}
