package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;

/** A lecture that an audience follows on screens of its own. */
class LiveIT extends LiveHall {

    private static final Pattern EVENTS = Pattern.compile("/events$");
    private static final Pattern STATE = Pattern.compile("/state$");

    @Autowired
    @Qualifier("liveLectures")
    private Lifecycle live = null;

    @Test
    void followersComeByTheCodeAndMoveWithTheSpeaker() {
        var code = goLive();
        var phone = opened(Browser.narrow(port)).lecture("/live");
        assertThat(phone.accessibilityViolations()).isEmpty();

        phone.page().getByLabel("Code").fill(code.toLowerCase(Locale.ROOT));
        phone.button("Follow").click();
        assertThat(heading(phone)).hasText("For almost six months the world had two");
        assertThat(hall.page().getByText("1 following")).isVisible();

        press("5", "Enter");
        assertThat(heading(phone)).hasText("Abyssinia: the promise is called in");
        assertThat(phone.item("The League.s Council")).isHidden();
        press("PageDown");
        assertThat(phone.item("The League.s Council")).isVisible();
        assertThat(phone.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(phone.accessibilityViolations()).isEmpty();
    }

    @Test
    void whoLooksAroundStaysThereUntilTheyComeBack() {
        var laptop = follow(goLive());
        press("5", "Enter");
        assertThat(laptop.cursor()).hasText("18 Nov 1935");

        laptop.cursor().press("PageUp");
        assertThat(laptop.button("Back to the speaker")).isVisible();
        assertThat(laptop.cursor()).not().hasText("18 Nov 1935");
        var speaker = hall.page().waitForPopup(() -> press("s"));
        assertThat(speaker.getByText("1 looking around")).isVisible();

        laptop.button("Back to the speaker").click();
        assertThat(laptop.cursor()).hasText("18 Nov 1935");
        assertThat(speaker.getByText("0 looking around")).isVisible();
    }

    @Test
    void whoLooksAroundKeepsTheStepWhenTheSpeakerMovesOn() {
        var laptop = follow(goLive());
        press("5", "Enter");
        assertThat(laptop.cursor()).hasText("18 Nov 1935");
        laptop.cursor().press("PageUp");
        assertThat(laptop.button("Back to the speaker")).isVisible();

        press("6", "Enter");

        assertThat(laptop.page().getByText("The speaker is at step 6.")).isVisible();
        assertThat(heading(laptop)).containsText("Abyssinia");
        laptop.button("Back to the speaker").click();
        assertThat(heading(laptop)).containsText("Expelled in 1939");
    }

    @Test
    void followersSetTextAndColoursAndSeeWhereTheSpeakerPoints() {
        var laptop = follow(goLive());
        var usual = size(laptop);

        laptop.button("Larger text").click();
        laptop.button("Light or dark").click();
        assertThat(size(laptop)).isGreaterThan(usual);
        laptop.page().reload();
        assertThat(laptop.page().locator("html")).hasAttribute("theme", "dark");
        assertThat(size(laptop)).isGreaterThan(usual);
        assertThat(laptop.accessibilityViolations()).isEmpty();

        press("5", "Enter", "p");
        hall.page().mouse().move(700, 300);
        hall.page().mouse().move(720, 400, new Mouse.MoveOptions().setSteps(5));
        assertThat(hall.page().locator(".hall-pointer")).isVisible();
        assertThat(laptop.page().locator(".hall-pointer")).isVisible();
        press("p");
        assertThat(laptop.page().locator(".hall-pointer")).isHidden();
        assertThat(hall.page().locator(".hall-pointer")).isHidden();
    }

    @Test
    void connectionThatBreaksOffComesBackAndCatchesUp() {
        var laptop = follow(goLive());
        var page = laptop.page();
        page.route(EVENTS, Route::abort);

        live.stop();
        live.start();
        assertThat(page.getByText("Connection lost. Trying again …")).isVisible();
        press("5", "Enter");
        page.unroute(EVENTS);

        assertThat(heading(laptop)).containsText("Abyssinia");
        assertThat(page.getByText("following", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        laptop.forgetErrors();
    }

    @Test
    void speakerIsToldWhileTheAudienceDoesNotHearAndThenTheyDo() {
        var laptop = follow(goLive());
        hall.page().route(STATE, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        press("5", "Enter");
        assertThat(hall.page().getByRole(AriaRole.ALERT)).containsText("The audience has not heard of this yet.");
        assertThat(heading(laptop)).hasText("For almost six months the world had two");
        hall.page().unroute(STATE);

        assertThat(heading(laptop)).containsText("Abyssinia");
        assertThat(hall.page().getByRole(AriaRole.ALERT)).isHidden();
        hall.forgetErrors();
    }

    @Test
    void hallThatWasClosedGoesOnLiveWhereItWas() {
        var laptop = follow(goLive());
        press("5", "Enter");
        assertThat(heading(laptop)).containsText("Abyssinia");
        var context = hall.page().context();

        var again = context.newPage();
        hall.page().close();
        again.navigate("http://localhost:" + port + COVENANT);
        assertThat(again.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Abyssinia");
        again.keyboard().press("PageDown");

        assertThat(laptop.item("The League.s Council")).isVisible();
    }

    @Test
    void speakersReloadDoesNotEndTheLecture() {
        var laptop = follow(goLive());
        press("5", "Enter");
        assertThat(heading(laptop)).containsText("Abyssinia");

        hall.page().reload();
        assertThat(heading(hall)).containsText("Abyssinia");
        press("6", "Enter");

        assertThat(heading(laptop)).containsText("Expelled in 1939");
    }

    @Test
    void endIsSaidKindlyAndTheCodeLeadsNowhereAfterIt() {
        var code = goLive();
        var laptop = follow(code);

        var speaker = hall.page().waitForPopup(() -> press("s"));
        speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End live"))
                .click();
        speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sure")))
                .click();

        assertThat(laptop.page().getByText("This lecture has ended. Thank you for following."))
                .isVisible();
        var late = opened(Browser.narrow(port)).lecture("/live/" + code);
        assertThat(late.page().getByRole(AriaRole.ALERT)).containsText("has ended");
        late.forgetErrors();
        // It may ask how many follow just when the other window ends the lecture.
        hall.forgetErrors();
    }

    @Test
    void lectureThatCanNotBeEndedStaysLiveAndTheSpeakerIsTold() {
        var laptop = follow(goLive());
        var speaker = hall.page().waitForPopup(() -> press("s"));
        var end = speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End live"));
        var sure = speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sure")));

        assertThat(end).isVisible();
        speaker.context().setOffline(true);
        end.click();
        sure.click();
        assertThat(speaker.getByRole(AriaRole.ALERT)).containsText("still live");
        speaker.context().setOffline(false);
        press("5", "Enter");
        assertThat(heading(laptop)).containsText("Abyssinia");
        end.click();
        sure.click();

        assertThat(laptop.page().getByText("This lecture has ended.")).isVisible();
        hall.forgetErrors();
    }

    @Test
    void wrongCodeIsSaidSo() {
        var phone = opened(Browser.narrow(port)).lecture("/live?code=<b>x</b>");

        assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("No lecture is live under this code");
        assertThat(phone.page().getByLabel("Code")).hasValue("<b>x</b>");
        phone.forgetErrors();
    }

    @Test
    void strangersAreToldToSignInBeforeTheyGoLive() {
        for (var window : List.of(COVENANT, COVENANT.replace("present", "speaker"))) {
            hall.lecture(window);

            press("l");

            assertThat(hall.page().getByRole(AriaRole.ALERT))
                    .containsText("Only authors who are signed in can go live.");
        }
        hall.forgetErrors();
    }

    private static double size(Browser browser) {
        var size = browser.page().locator("html").evaluate("root => parseFloat(getComputedStyle(root).fontSize)");
        return ((Number) size).doubleValue();
    }
}
