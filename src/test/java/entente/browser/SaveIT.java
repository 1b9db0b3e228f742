package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.reset;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import entente.database.DatabaseUnavailableException.Reason;
import entente.lecture.editor.SaveOutcome;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Saving a lecture: its revisions, two who save, and what is not saved yet. */
class SaveIT extends AuthorAtWork {

    /** The place of a step that asks a question. */
    private static final int WITH_QUESTION = 2;

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
        browser.button("Revisions").click();
        dialog.getByText("Revision 4").click();
        assertThat(dialog.getByText("This is what you have now.")).isVisible();
        assertThat(button(dialog, "Restore it")).hasCount(0);
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
        railButton(WITH_QUESTION).click();
        assertThat(field("Question")).hasValue(Pattern.compile("^One ally is attacked"));
        field("Title of the lecture").fill("Typed before the session ended");
        assertThat(state()).hasText("Not saved yet");
        browser.page().context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address("/"))));
        field("Title").fill("Typed after the session ended");
        field("Question").fill("Asked after the session ended?");
        assertThat(browser.page().getByText("Your session has ended")).isVisible();
        browser.page().onDialog(leaving -> leaving.accept());

        signIn(browser);
        edit(id);

        assertThat(browser.page().getByText("You have changes here that were not saved."))
                .isVisible();
        assertThat(field("Title of the lecture")).hasValue("NATO: from Article 5 to 2005");
        browser.button("Go on with them").click();
        assertThat(field("Title of the lecture")).hasValue("Typed before the session ended");
        assertThat(railTitles().nth(WITH_QUESTION)).hasText("Typed after the session ended");
        browser.button("Save").click();
        assertThat(state()).hasText("All saved (revision 2)");
        assertThat(store.open(author, id)
                        .lecture()
                        .steps()
                        .get(WITH_QUESTION)
                        .poll()
                        .orElseThrow()
                        .question())
                .isEqualTo("Asked after the session ended?");
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
}
