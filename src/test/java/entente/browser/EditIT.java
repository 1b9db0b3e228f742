package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.reset;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import entente.author.Author;
import entente.author.Authors;
import entente.author.SignInLinks;
import entente.database.DatabaseUnavailableException.Reason;
import entente.lecture.Lectures;
import entente.lecture.editor.LectureSaves;
import entente.lecture.editor.SaveOutcome;
import entente.lecture.store.LectureStore;
import entente.lecture.store.Sharing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Making lectures: catching scenes, putting them in order, and keeping what was written. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EditIT {

    private static final String COVENANT = "/?entry=covenant-in-force";

    private final int port;
    private final Authors authors;
    private final SignInLinks links;
    private final Lectures lectures;
    private final LectureStore store;
    private final List<Browser> browsers = new ArrayList<>();
    private Author author = null;
    private Browser browser = null;

    @MockitoSpyBean
    private LectureSaves saves = null;

    EditIT(
            @LocalServerPort int port,
            @Autowired Authors authors,
            @Autowired SignInLinks links,
            @Autowired Lectures lectures,
            @Autowired LectureStore store) {
        this.port = port;
        this.authors = authors;
        this.links = links;
        this.lectures = lectures;
        this.store = store;
    }

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

    @Test
    void sceneIsCaughtWhereOneLooksAround() {
        signIn(browser);
        browser.show(COVENANT);

        browser.button("+ Add as a step").click();
        var menu = menu(browser, "Add what you see as a step of a lecture");
        assertThat(field(menu, "Title")).hasValue("The Covenant of the League of Nations enters into force");
        assertThat(menu.getByLabel("Members over time")).isDisabled();
        assertThat(browser.accessibilityViolations()).isEmpty();
        button(menu, "Add").click();
        assertThat(menu.getByRole(AriaRole.STATUS)).containsText("Added: “Untitled lecture” has 1 step now.");
        field(menu, "Title").fill("Again");
        button(menu, "Add").click();
        assertThat(menu.getByRole(AriaRole.STATUS)).containsText("has 2 steps now");
        menu.getByText("Open the lecture").click();

        assertThat(railTitles())
                .hasText(new String[] {"The Covenant of the League of Nations enters into force", "Again"});
        assertThat(browser.page().locator(".slide-preview")).containsText("The Covenant of the League");
    }

    @Test
    void whatIsComparedIsCaughtWithItsMatrixAndMembers() {
        signIn(browser);
        browser.compare("/compare?compare=nato,warsaw-pact&at=1960-01-01&matrix=organizations-and-rings");

        browser.button("+ Add as a step").click();
        button(menu(browser, "Add what you see as a step of a lecture"), "Add").click();

        assertThat(browser.page().getByText("Open the lecture")).isVisible();
        var scene = store.open(author, store.of(author).getFirst().id())
                .lecture()
                .steps()
                .getFirst()
                .scene();
        assertThat(scene.comparison().subjects()).containsExactly("nato", "warsaw-pact");
        assertThat(scene.parts()).extracting(Enum::name).containsExactly("MATRIX", "MEMBERS");
    }

    @Test
    void strangersAreBackAtTheirSceneOnceTheySignedIn() {
        authors.setPassword(author, "a password of some length");
        browser.show(COVENANT);

        browser.button("+ Add as a step").click();
        browser.page().getByText("Sign in to add it").click();
        browser.page().getByLabel("Name").fill("Maker");
        browser.page().getByLabel("Password").fill("a password of some length");
        browser.button("Sign in").click();

        assertThat(browser.page()).hasURL(Pattern.compile("/\\?from=.*entry=covenant-in-force"));
        assertThat(browser.details()).containsText("Covenant of the League");
    }

    @Test
    void stepsAreMovedByDraggingAndByKeys() {
        edit(copy("nato-to-2005"));
        var first = "One sentence, two owners";
        var second = "Brussels, 1948: the treaty that still named Germany";

        rail(0).dragTo(rail(2));
        assertThat(railTitles().nth(2)).hasText(first);
        assertThat(railTitles().nth(0)).hasText(second);
        browser.button("Undo").click();
        assertThat(railTitles().nth(0)).hasText(first);

        railButton(1).focus();
        browser.page().keyboard().press("Alt+ArrowUp");
        assertThat(railTitles().nth(0)).hasText(second);
        assertThat(railButton(0)).isFocused();
        assertThat(browser.page().locator(".step-rail [role=status]")).hasText("“" + second + "” is step 1 now");
        browser.page().keyboard().press("ArrowDown");
        assertThat(railButton(1)).isFocused();
        assertThat(railButton(1)).hasAttribute("aria-current", "step");
        browser.page().keyboard().press("Delete");
        assertThat(railTitles()).hasCount(13);
        browser.page().keyboard().press("Control+z");
        assertThat(railTitles()).hasCount(14);

        browser.button("Duplicate the step").click();
        assertThat(railTitles()).hasCount(15);
        browser.page().keyboard().press("Control+s");
        assertThat(state()).hasText("All saved (revision 2)");
        assertThat(store.open(author, only()).lecture().steps()).hasSize(15);
    }

    @Test
    void textsAreTypedInMarkdownUndoneAndRedone() {
        edit(copy("nato-to-2005"));
        var text = browser.page().getByLabel("For the audience (Markdown, a few lines)");
        var before = text.inputValue();

        text.fill("One *promise*, <b>two</b> readings");
        assertThat(browser.page().locator(".slide-text em")).hasText("promise");
        assertThat(browser.page().locator(".slide-text")).containsText("<b>two</b> readings");
        assertThat(state()).hasText("Not saved yet");
        browser.button("Undo").click();
        assertThat(text).hasValue(before);
        assertThat(state()).hasText("All saved (revision 1)");
        browser.button("Redo").click();
        assertThat(text).hasValue("One *promise*, <b>two</b> readings");

        field("Minutes").fill("ages");
        assertThat(browser.page().getByText("“ages” is no number of minutes from 0 to 180."))
                .isVisible();
        field("Minutes").fill("7.5");
        assertThat(browser.page().getByText("ages")).hasCount(0);
        assertThat(rail(0)).containsText("7.5 min");
    }

    @Test
    void everyRevisionIsLookedAtAndRestored() {
        edit(copy("nato-to-2005"));
        field("Title of the lecture").fill("Another title");
        browser.button("Save").click();
        assertThat(state()).hasText("All saved (revision 2)");
        field("Title of the lecture").fill("Not saved");

        browser.button("Revisions").click();
        var dialog = dialog("Revisions");
        dialog.getByText("Begun as a copy").click();
        assertThat(dialog.locator("del").first()).hasText("NATO: from Article 5 to 2005");
        assertThat(browser.accessibilityViolations()).isEmpty();
        var looked =
                browser.page().waitForPopup(() -> dialog.getByText("Look at it").click());
        assertThat(looked.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("One sentence, two owners");
        looked.close();
        button(dialog, "Restore it").click();

        assertThat(state()).hasText("All saved (revision 4)");
        assertThat(field("Title of the lecture")).hasValue("NATO: from Article 5 to 2005");
        assertThat(store.revision(author, only(), 3).lecture().title()).isEqualTo("Not saved");
    }

    @Test
    void whoSavesSecondIsToldAndShownTheDifferenceAndNothingIsLost() {
        var id = copy("nato-to-2005");
        edit(id);
        var first = store.open(author, id);
        var theirs = first.lecture().titled("Theirs");
        store.save(author, id, 1, theirs, "");
        browser.page().getByLabel("Notes for the speaker (Markdown)").fill("Mine alone");

        browser.button("Save").click();
        var dialog = dialog("This lecture was saved elsewhere meanwhile");
        assertThat(dialog.locator("del").first()).hasText("Theirs");
        assertThat(dialog.locator("ins").last()).hasText("Mine alone");
        assertThat(browser.accessibilityViolations()).isEmpty();
        assertThat(store.open(author, id).entry().head()).isEqualTo(2);
        button(dialog, "Save both put together").click();

        assertThat(state()).hasText("All saved (revision 3)");
        assertThat(field("Title of the lecture")).hasValue("Theirs");
        assertThat(store.open(author, id).lecture().steps().getFirst().notes()).isEqualTo("Mine alone");
    }

    @Test
    void twoVersionsCanBeKeptApart() {
        var id = copy("nato-to-2005");
        edit(id);
        store.save(author, id, 1, store.open(author, id).lecture().titled("Theirs"), "");
        field("Title of the lecture").fill("Mine");

        browser.button("Save").click();
        button(dialog("This lecture was saved elsewhere meanwhile"), "Keep mine as a lecture of its own")
                .click();

        assertThat(browser.page()).not().hasURL(Pattern.compile(id));
        assertThat(field("Title of the lecture")).hasValue("Mine");
        assertThat(store.of(author)).extracting(entry -> entry.title()).containsExactlyInAnyOrder("Mine", "Theirs");
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionEnded() {
        var id = copy("nato-to-2005");
        edit(id);
        field("Title of the lecture").fill("Typed before the session ended");
        assertThat(state()).hasText("Not saved yet");
        browser.page().context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address("/"))));
        field("Title").fill("Typed after the session ended");
        assertThat(browser.page().getByText("Your session has ended")).isVisible();
        browser.page().onDialog(leaving -> leaving.accept());

        signIn(browser);
        edit(id);

        assertThat(browser.page().getByText("You have changes here that were not saved."))
                .isVisible();
        assertThat(field("Title of the lecture")).hasValue("NATO: from Article 5 to 2005");
        browser.button("Go on with them").click();
        assertThat(field("Title of the lecture")).hasValue("Typed before the session ended");
        assertThat(railTitles().first()).hasText("Typed after the session ended");
        browser.button("Save").click();
        assertThat(state()).hasText("All saved (revision 2)");
        browser.forgetErrors();
    }

    @Test
    void windowThatIsOpenKeepsItsOwnDraft() {
        var id = copy("nato-to-2005");
        edit(id);
        field("Title of the lecture").fill("In the first window");
        assertThat(state()).hasText("Not saved yet");

        var second = browser.page().context().newPage();
        second.navigate(browser.page().url());
        assertThat(second.getByLabel("Title of the lecture")).hasValue("NATO: from Article 5 to 2005");
        assertThat(second.locator(".save-state")).hasText("All saved (revision 1)");
        assertThat(second.getByText("were not saved")).hasCount(0);
        second.close();
    }

    @Test
    void fullDiskAndGoneDatabaseAreToldAndTheTextIsStillThere() {
        edit(copy("nato-to-2005"));
        field("Title of the lecture").fill("Still here");

        for (var reason : Reason.values()) {
            doReturn(new SaveOutcome.Unavailable(reason)).when(saves).save(any(), anyInt(), any(), any());
            browser.button("Save").click();
            assertThat(browser.page().getByRole(AriaRole.ALERT).filter(containing("Nothing was saved")))
                    .containsText(reason == Reason.FULL ? "disk" : "database");
            assertThat(state()).hasText("Not saved yet");
            assertThat(field("Title of the lecture")).hasValue("Still here");
        }
        reset(saves);
        browser.button("Save").click();
        assertThat(state()).hasText("All saved (revision 2)");
        assertThat(browser.page().getByText("Nothing was saved")).isHidden();
    }

    @Test
    void whatCanNotBeSavedIsToldByStep() {
        edit(copy("nato-to-2005"));
        railButton(3).click();
        assertThat(railButton(3)).hasAttribute("aria-current", "step");
        field("Title").fill("");
        browser.button("Ask something").click();
        browser.page()
                .getByLabel("Question", new Page.GetByLabelOptions().setExact(true))
                .fill("Which?");

        browser.button("Save").click();

        var alert = browser.page().getByRole(AriaRole.ALERT).filter(containing("can not be saved"));
        assertThat(alert).containsText("Step 4:");
        assertThat(state()).hasText("Not saved yet");
        field("Title").fill("A title");
        browser.page().getByLabel("Choices, one a line").fill("This\nThat");
        browser.page().getByLabel("Right one").selectOption("That");
        browser.button("Save").click();
        assertThat(state()).hasText("All saved (revision 2)");
        var poll = store.open(author, only()).lecture().steps().get(3).poll().orElseThrow();
        assertThat(poll.choices()).containsExactly("This", "That");
        assertThat(poll.answer()).contains("That");
    }

    @Test
    void rowsCellsEventsAndSourcesAreFoundAndChosen() {
        edit(copy("nato-to-2005"));

        browser.button("Add a row, cell or event").click();
        browser.page().getByLabel("Find rows, cells and events").fill("helsinki");
        browser.button("Thirty-five states sign the Helsinki Final Act").click();
        assertThat(browser.page().locator(".chosen-list").first()).containsText("Helsinki");
        browser.page().keyboard().press("Escape");
        browser.button("Move up: Thirty-five states sign the Helsinki Final Act")
                .click();
        browser.page().getByLabel("Where in the source you add next").fill("Principle X");
        browser.button("Add a source").click();
        browser.page().getByLabel("Find a source").fill("accession of greece");
        browser.button("Protocol to the North Atlantic Treaty on the Accession of Greece and Turkey")
                .click();
        browser.page().keyboard().press("Escape");
        browser.button("Save").click();

        assertThat(state()).hasText("All saved (revision 2)");
        var step = store.open(author, only()).lecture().steps().getFirst();
        assertThat(step.reveals()).hasSize(4);
        assertThat(step.sources().getLast().locator()).contains("Principle X");
    }

    @Test
    void sceneOfAStepIsChangedWhereOneLooksAround() {
        edit(copy("nato-to-2005"));
        railButton(1).click();
        assertThat(railButton(1)).hasAttribute("aria-current", "step");

        browser.button("Change the scene").click();
        assertThat(browser.timeline()).isVisible();
        browser.show("/?from=1930&to=1940&at=1935-10-03");
        browser.button("+ Add as a step").click();
        var menu = menu(browser, "Add what you see as a step of a lecture");
        assertThat(menu.getByLabel("Place")).hasValue(Pattern.compile("^=the-treaty-that-named-germany$"));
        button(menu, "Add").click();
        menu.getByText("Open the lecture").click();

        assertThat(railButton(1)).hasAttribute("aria-current", "step");
        var step = store.open(author, only()).lecture().steps().get(1);
        assertThat(step.scene().at()).isEqualTo("1935-10-03");
        assertThat(step.title()).isEqualTo("Brussels, 1948: the treaty that still named Germany");
    }

    @Test
    void lectureIsPreviewedAsItIs() {
        edit(copy("nato-to-2005"));
        field("Title").fill("Not saved and shown");
        assertThat(railTitles().first()).hasText("Not saved and shown");

        var hall = browser.page()
                .waitForPopup(
                        () -> browser.page().getByText("Preview", exactly()).click());

        assertThat(hall.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Not saved and shown");
        var stranger = opened(Browser.wide(port));
        assertThat(stranger.page().request().get(hall.url()).status()).isEqualTo(404);
        hall.close();
    }

    @Test
    void whoLeavesWithoutSavingIsAsked() {
        edit(copy("nato-to-2005"));
        field("Title of the lecture").fill("Half done");
        assertThat(state()).hasText("Not saved yet");

        browser.page().getByText("Compare", exactly()).click();
        button(dialog("Leave without saving?"), "Stay").click();
        assertThat(field("Title of the lecture")).hasValue("Half done");
        browser.page().getByText("Compare", exactly()).click();
        button(dialog("Leave without saving?"), "Save and leave").click();

        assertThat(browser.page().getByRole(AriaRole.GRID)).isVisible();
        assertThat(store.open(author, only()).lecture().title()).isEqualTo("Half done");
    }

    @Test
    void fileIsTakenOutAndBroughtIn() throws IOException {
        edit(copy("covenant-and-charter"));
        Download download = browser.page()
                .waitForDownload(
                        () -> browser.page().getByText("Lecture file (YAML)").click());
        var file = Files.readString(download.path());

        browser.lecture("/my-lectures");
        choose("mine.yaml", file.replace("title: What Covenant", "title: Anew, what Covenant"));

        assertThat(field("Title of the lecture")).hasValue(Pattern.compile("^Anew, what Covenant"));
        assertThat(store.of(author)).hasSize(2);
    }

    @Test
    void allThatIsWrongWithAFileIsToldAndWhatIsRightCanBeBroughtIn() {
        signIn(browser);
        browser.lecture("/my-lectures");
        choose("broken.yaml", "title: <script>alert(1)</script>\nsteps: []\n");
        var alert = browser.page().getByRole(AriaRole.ALERT).filter(containing("broken.yaml"));
        assertThat(alert).containsText("can not be brought in");
        assertThat(alert.getByRole(AriaRole.LISTITEM)).not().hasCount(0);
        choose("twice.yaml", """
                id: twice
                title: "<img src=x onerror=alert(1)>"
                author: A
                steps:
                  - id: one
                    title: One
                    scene: {from: 1930, to: 1940, at: 1935, entry: nowhere, matrix: three-ideas}
                """);
        alert = browser.page().getByRole(AriaRole.ALERT).filter(containing("twice.yaml"));
        assertThat(alert).containsText("nowhere");
        assertThat(store.of(author)).isEmpty();

        button(alert, "Bring in the rest").click();
        assertThat(field("Title of the lecture")).hasValue("<img src=x onerror=alert(1)>");
        assertThat(railTitles()).hasText(new String[] {"One"});
    }

    @Test
    void lecturesAreSharedByLinkPublishedAndDeleted() {
        var id = copy("nato-to-2005");
        edit(id);
        var reader = opened(Browser.wide(port));
        reader.lecture("/lectures/" + id);
        assertThat(heading(reader)).hasText("There is no such page");

        browser.button("Shared: private").click();
        browser.page().getByLabel(Pattern.compile("^by link")).check();
        assertThat(browser.page().getByText("/lectures/" + id)).isVisible();
        assertThat(browser.button("Shared: by link")).isVisible();
        reader.lecture("/lectures/" + id);
        assertThat(heading(reader)).hasText("NATO: from Article 5 to 2005");
        reader.lecture("/lectures");
        assertThat(reader.page().locator("a[href='lectures/" + id + "']")).hasCount(0);
        browser.page().getByLabel(Pattern.compile("^published")).check();
        assertThat(browser.button("Shared: published")).isVisible();
        reader.lecture("/lectures");
        assertThat(reader.page().locator("a[href='lectures/" + id + "']")).hasCount(1);

        browser.lecture("/my-lectures");
        browser.button("Delete “NATO: from Article 5 to 2005”").click();
        button(dialog("Delete “NATO: from Article 5 to 2005”?"), "Delete").click();
        assertThat(browser.page().getByText("was deleted.")).isVisible();
        assertThat(store.of(author)).isEmpty();
        reader.forgetErrors();
    }

    @Test
    void shippedLectureIsMadeOnesOwn() {
        signIn(browser);
        browser.lecture("/lectures/covenant-and-charter");

        browser.button("Make it my own").click();

        assertThat(railTitles()).hasCount(14);
        assertThat(store.open(author, only()).lecture().author()).isEqualTo("Maker, after Entente");
        browser.page().getByText("Lecture’s page").click();
        assertThat(browser.page().getByText("Edit", exactly())).isVisible();
    }

    @Test
    void everyScreenCanBeUsedByAllAndFits() {
        var id = copy("nato-to-2005");
        for (var screen : List.of(
                Browser.wide(port),
                Browser.open(port, 1440, 900, ColorScheme.DARK),
                Browser.open(port, 390, 844, ColorScheme.LIGHT))) {
            var page = opened(screen);
            signIn(page);
            for (var address : List.of("/my-lectures", "/lectures/" + id + "/edit")) {
                page.lecture(address);
                assertThat(page.accessibilityViolations()).isEmpty();
                assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void othersDoNotOpenTheEditor() {
        var id = store.create(
                        authors.findByName("Other").orElseGet(() -> authors.add("Other")),
                        lectures.find("nato-to-2005", Optional.empty()).orElseThrow(),
                        "")
                .entry()
                .id();
        signIn(browser);

        browser.lecture("/lectures/" + id + "/edit");

        assertThat(heading(browser)).hasText("There is no such page");
        browser.forgetErrors();
    }

    private String copy(String shipped) {
        var id = store.create(author, lectures.find(shipped, Optional.empty()).orElseThrow(), "Begun as a copy")
                .entry()
                .id();
        store.share(author, id, Sharing.PRIVATE);
        signIn(browser);
        return id;
    }

    private void edit(String id) {
        browser.lecture("/lectures/" + id + "/edit");
        assertThat(state()).containsText("All saved");
    }

    private void signIn(Browser page) {
        page.lecture(links.link(author, SignInLinks.FOR_ONESELF).replaceFirst(".*(?=/sign-in)", ""));
        page.button("Sign in").click();
        assertThat(page.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Your account");
    }

    /** The id of the author's only lecture. */
    private String only() {
        var own = store.of(author);
        assertThat(own).hasSize(1);
        return own.getFirst().id();
    }

    private void choose(String name, String content) {
        browser.page()
                .getByLabel("Bring in a file")
                .setInputFiles(new FilePayload(name, "application/yaml", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Browser opened(Browser page) {
        browsers.add(page);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Locator heading(Browser page) {
        return page.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator state() {
        return browser.page().locator(".save-state");
    }

    private Locator rail(int place) {
        return browser.page().locator(".rail-step").nth(place);
    }

    private Locator railButton(int place) {
        return rail(place).getByRole(AriaRole.BUTTON);
    }

    private Locator railTitles() {
        return browser.page().locator(".rail-title");
    }

    private Locator field(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator dialog(String title) {
        var dialog = browser.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator menu(Browser page, String name) {
        return page.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
