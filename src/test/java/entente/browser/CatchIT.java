package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Catching scenes as steps where one looks around. */
class CatchIT extends AuthorAtWork {

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
}
