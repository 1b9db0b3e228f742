package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Questions that the speaker puts to those who follow. */
class AskIT extends LiveHall {

    private static final Pattern VOTES = Pattern.compile("/votes$");

    @Test
    void answerThatDidNotGetThroughIsSaidAndCanBeGivenAgain() {
        var phone = follow(goLive());
        press("5", "Enter", "q");
        phone.page().route(VOTES, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        choice(phone, "The Council").click();
        assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("Your answer did not get through.");
        phone.page().unroute(VOTES);
        choice(phone, "The Council").click();

        assertThat(phone.page().getByText("Your answer is in")).isVisible();
        assertThat(phone.page().getByRole(AriaRole.ALERT)).isHidden();
        phone.forgetErrors();
    }

    @Test
    void choicesThatHaveNoRoomAreToldBeforeTheyAreAsked() {
        goLive();
        var speaker = hall.page().waitForPopup(() -> press("s"));
        speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask a question A"))
                .click();
        var choices = speaker.getByLabel("Choices, one a line (2 to 6)");
        var ask = speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask now"));
        speaker.getByLabel("Question", new Page.GetByLabelOptions().setExact(true))
                .fill("Which?");

        choices.fill("1\n2\n3\n4\n5\n6\n7");
        ask.click();
        assertThat(choices.evaluate("field => field.validationMessage"))
                .isEqualTo("2 to 6 choices are expected, one a line; there are 7.");
        choices.fill("one\n" + "x".repeat(121));
        ask.click();
        assertThat(choices.evaluate("field => field.validationMessage"))
                .isEqualTo("“" + "x".repeat(20) + "…” has 121 characters; at most 120 have room.");
        choices.fill("one\ntwo");
        ask.click();

        assertThat(hall.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Question")))
                .containsText("Which?");
    }

    @Test
    void questionIsAnsweredOnceADeviceAndTheAnswersAreHiddenUntilTheyAreShown() {
        var code = goLive();
        var one = follow(code);
        var other = follow(code);
        press("5", "Enter", "q");

        choice(one, "The Council").click();
        choice(one, "Each member for itself").click();
        choice(other, "Each member for itself").click();
        assertThat(one.page().getByText("Your answer is in")).isVisible();
        var speaker = hall.page().waitForPopup(() -> press("s"));
        assertThat(speaker.getByText("Answers: 2")).isVisible();
        assertThat(one.page().locator(".poll-count")).hasCount(0);
        assertThat(one.page().content()).doesNotContain("\"answer\":\"Each member");

        press("q");

        var shown = other.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Question"));
        assertThat(shown.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Each member")))
                .containsText("the right answer");
        assertThat(shown.locator(".poll-count")).hasText(new String[] {"0", "0", "2", "0"});
        assertThat(hall.page().locator(".poll-count")).hasText(new String[] {"0", "0", "2", "0"});
    }

    @Test
    void speakerAsksAboutACellOfTheMatrix() {
        var laptop = follow(goLive());
        press("1", "0", "Enter");
        assertThat(heading(laptop)).containsText("Korea");

        var speaker = hall.page().waitForPopup(() -> press("s"));
        speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask a question A"))
                .click();
        speaker.getByLabel("About the matrix").selectOption(new SelectOption().setIndex(1));
        speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask now"))
                .click();

        assertThat(choice(laptop, "Collective security")).isVisible();
        assertThat(choice(laptop, "Collective defense")).isVisible();
        choice(laptop, "Collective defense").click();
        assertThat(speaker.getByText("Answers: 1")).isVisible();
    }

    private static Locator choice(Browser browser, String name) {
        return browser.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Question"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
