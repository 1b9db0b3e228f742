package entente.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import entente.author.Author;
import entente.author.Authors;
import entente.author.SignInLinks;
import entente.browser.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInIT {

    private static final String PASSWORD = "correct horse battery";

    private final String origin;
    private final Authors authors;
    private final SignInLinks links;
    private final Browser browser;

    SignInIT(@LocalServerPort int port, @Autowired Authors authors, @Autowired SignInLinks links) {
        this.origin = "http://localhost:" + port;
        this.authors = authors;
        this.links = links;
        this.browser = Browser.open(port, 1200, 800, ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void linkSignsInOnceAndNotTwice() {
        var path = links.link(author("Lena"), SignInLinks.FOR_ONESELF).replaceFirst(".*(?=/sign-in)", "");

        open(path);
        button("Sign in").click();
        assertThat(heading("Your account")).isVisible();
        assertThat(link("Lena")).isVisible();
        button("Sign out").click();
        assertThat(link("Sign in")).isVisible();

        open(path);
        button("Sign in").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("used already");
        assertThat(link("Sign in")).isVisible();
    }

    @Test
    void authorSetsAPasswordSignsOutAndComesBackWithIt() {
        signInByLink("Nora");

        page().getByLabel("New password").fill("short");
        button("Set password").click();
        assertThat(page().getByText("a password at least 10 characters")).isVisible();
        page().getByLabel("New password").fill(PASSWORD);
        button("Set password").click();
        assertThat(page().getByText("The password is set.")).isVisible();
        page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nora B.");
        button("Change name").click();
        assertThat(page().getByText("Your name is Nora B.")).isVisible();
        button("Sign out").click();
        assertThat(link("Sign in")).isVisible();

        link("Sign in").click();
        assertThat(heading("Sign in")).isVisible();
        signIn("Nora B.", "not her password");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("do not belong together");
        signIn("Nora B.", PASSWORD);
        assertThat(link("Nora B.")).isVisible();
    }

    @Test
    void strangerCanNotOpenWhatIsForAuthorsAndComesThereAfterSigningIn() {
        authors.setPassword(author("Otto"), PASSWORD);

        open("/account");
        assertThat(heading("Sign in")).isVisible();
        assertThat(page()).hasURL(Pattern.compile("/sign-in$"));
        open("/my-lectures");
        assertThat(page()).hasURL(Pattern.compile("/sign-in$"));

        open("/account");
        signIn("otto", PASSWORD);
        assertThat(heading("Your account")).isVisible();
    }

    @Test
    void authorInvitesAnother() {
        signInByLink("Ida");

        page().getByLabel("Invite an author").fill("Jan");
        button("Make a link").click();
        var answer = page().getByText(Pattern.compile("^For Jan: "));
        assertThat(answer).isVisible();
        var invitation = answer.textContent().replaceFirst("^For Jan: .*(?=/sign-in)", "");
        button("Sign out").click();
        assertThat(link("Sign in")).isVisible();

        open(invitation);
        button("Sign in").click();
        assertThat(link("Jan")).isVisible();
    }

    @Test
    void sessionThatEndedIsToldAndThePageLeadsToSigningIn() {
        signInByLink("Rosa");

        page().context().clearCookies();
        page().context().addCookies(List.of(new Cookie("JSESSIONID", "gone").setUrl(origin)));
        button("Change name").click();
        assertThat(page().getByText("Your session has ended")).isVisible();
        page().getByText("Your session has ended").click();
        assertThat(heading("Sign in")).isVisible();
        browser.forgetErrors();
    }

    @Test
    void linkWhosePageWasOpenForTooLongStillSignsIn() {
        open(links.link(author("Lotte"), SignInLinks.FOR_ONESELF).replaceFirst(".*(?=/sign-in)", ""));
        assertThat(button("Sign in")).isVisible();
        page().context().clearCookies();

        button("Sign in").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("open for too long");
        button("Sign in").click();
        assertThat(heading("Your account")).isVisible();
        assertThat(link("Lotte")).isVisible();
    }

    @Test
    void readersMoveFromViewToView() {
        open("/open-data");
        link("Sign in").click();
        assertThat(heading("Sign in")).isVisible();
        link("Open data").click();
        assertThat(heading("Open data")).isVisible();
        link("Explore").click();
        assertThat(page().getByRole(AriaRole.GRID)).isVisible();
    }

    @Test
    void noAccessibilityViolation() {
        open("/sign-in?failed=password");
        assertThat(page().getByRole(AriaRole.ALERT)).isVisible();
        Assertions.assertThat(browser.accessibilityViolations()).isEmpty();

        signInByLink("Axel");
        Assertions.assertThat(browser.accessibilityViolations()).isEmpty();
    }

    private void signInByLink(String name) {
        open(links.link(author(name), SignInLinks.FOR_ONESELF).replaceFirst(".*(?=/sign-in)", ""));
        button("Sign in").click();
        assertThat(heading("Your account")).isVisible();
    }

    private void signIn(String name, String password) {
        page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page().getByLabel("Password").fill(password);
        button("Sign in").click();
    }

    private Author author(String name) {
        return authors.findByName(name).orElseGet(() -> authors.add(name));
    }

    private void open(String path) {
        page().navigate(origin + path);
    }

    private Page page() {
        return browser.page();
    }

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator heading(String name) {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
