package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.reset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import entente.author.Author;
import entente.author.Authors;
import entente.author.SignInLinks;
import entente.lecture.Lectures;
import entente.lecture.editor.LectureSaves;
import entente.lecture.store.LectureStore;
import entente.lecture.store.Sharing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What tests of making lectures have in common: an author without lectures, in a browser of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AuthorAtWork {

    static final String COVENANT = "/?entry=covenant-in-force";

    @LocalServerPort
    int port;

    @Autowired
    Authors authors = null;

    @Autowired
    Lectures lectures = null;

    @Autowired
    LectureStore store = null;

    @MockitoSpyBean
    LectureSaves saves = null;

    Author author = null;
    Browser browser = null;

    @Autowired
    private SignInLinks links = null;

    private final List<Browser> browsers = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        author = authors.findByName("Maker").orElseGet(() -> authors.add("Maker"));
        store.of(author).forEach(entry -> store.delete(author, entry.id()));
        browser = opened(Browser.wide(port));
    }

    @AfterEach
    void close() {
        reset(saves);
        browsers.forEach(Browser::close);
    }

    String copy(String shipped) {
        var id = store.create(author, lectures.find(shipped, Optional.empty()).orElseThrow(), "Begun as a copy")
                .entry()
                .id();
        store.share(author, id, Sharing.PRIVATE);
        signIn(browser);
        return id;
    }

    void edit(String id) {
        browser.lecture("/lectures/" + id + "/edit");
        assertThat(state()).containsText("All saved");
    }

    void signIn(Browser page) {
        page.lecture(links.link(author, SignInLinks.FOR_ONESELF).replaceFirst(".*(?=/sign-in)", ""));
        page.button("Sign in").click();
        assertThat(page.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Your account");
    }

    /** The id of the author's only lecture. */
    String only() {
        var own = store.of(author);
        assertThat(own).hasSize(1);
        return own.getFirst().id();
    }

    void choose(String name, String content) {
        browser.page()
                .getByLabel("Bring in a file")
                .setInputFiles(new FilePayload(name, "application/yaml", content.getBytes(StandardCharsets.UTF_8)));
    }

    Browser opened(Browser page) {
        browsers.add(page);
        return page;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    static Locator heading(Browser page) {
        return page.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator state() {
        return browser.page().locator(".save-state");
    }

    Locator rail(int place) {
        return browser.page().locator(".rail-step").nth(place);
    }

    Locator railButton(int place) {
        return rail(place).getByRole(AriaRole.BUTTON);
    }

    Locator railTitles() {
        return browser.page().locator(".rail-title");
    }

    Locator field(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator dialog(String title) {
        var dialog = browser.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
        assertThat(dialog).isVisible();
        return dialog;
    }

    static Locator menu(Browser page, String name) {
        return page.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
