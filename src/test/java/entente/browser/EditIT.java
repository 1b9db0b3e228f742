package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Putting a lecture together in its editor. */
class EditIT extends AuthorAtWork {

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
    void rowsCellsEventsAndSourcesAreFoundAndChosen() {
        edit(copy("nato-to-2005"));

        browser.button("Add a row, cell or event").click();
        browser.page().getByLabel("Find rows, cells and events").fill("helsinki");
        browser.button("Thirty-five states sign the Helsinki Final Act").click();
        assertThat(browser.page().locator(".chosen-list").first()).containsText("Helsinki");
        assertThat(browser.page().getByLabel("Find rows, cells and events")).isFocused();
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
    void whatIsTypedWhileAListOpensStaysAndTheNextTimeItBeginsWithAll() {
        edit(copy("nato-to-2005"));
        var open = browser.button("Add a source");
        var find = browser.page().getByLabel("Find a source");
        var wanted = browser.button("Protocol to the North Atlantic Treaty on the Accession of Greece and Turkey");

        open.evaluate("""
                (open, find) => {
                  open.click();
                  find.value = 'treaty on the accession of greece';
                  find.dispatchEvent(new Event('input'));
                }""", find.elementHandle());
        assertThat(wanted).isVisible();
        assertThat(menu(browser, "Add a source").getByRole(AriaRole.LISTITEM)).hasCount(1);
        open.click();
        open.click();

        assertThat(find).hasValue("");
        assertThat(menu(browser, "Add a source").getByText("more: type to find them."))
                .isVisible();
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
}
