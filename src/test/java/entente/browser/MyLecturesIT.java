package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An author's own lectures: made of others, taken out and brought in, shared and deleted. */
class MyLecturesIT extends AuthorAtWork {

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
}
