package entente.vistimeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AxisIT extends DemoPage {

    @Test
    void axisSpeaksAnyLanguage() {
        open("axis");
        press("German");
        assertThat(timeline().getByText("Mai", exact())).isVisible();

        press("Japanese");
        assertThat(timeline().getByText("5月", exact())).isVisible();

        press("Arabic");
        assertThat(timeline().getByText("مايو", exact())).isVisible();
    }

    @Test
    void datesAreThoseOfUtc() {
        open("axis");

        assertThat(bar("Bar")).hasText("11 Nov 1918");
        assertThat(bar("Bar")).hasAttribute("aria-valuetext", "11 Nov 1918");
    }

    @Test
    void formatIsTheServers() {
        open("axis");

        press("own format");

        assertThat(timeline().getByText("June 1918")).isVisible();
        assertThat(bar("Bar")).hasText(Pattern.compile("Monday.* 11 November 1918"));
    }

    @Test
    void yearsBeforeTheCommonEraAreNamedInEveryFormat() {
        open("axis");
        press("antiquity");
        assertThat(timeline().getByText("51 BCE")).isVisible();

        press("before Caesar");
        assertThat(timeline().getByText("44 BCE")).isVisible();
        press("own format");
        assertThat(timeline().getByText("January 44 BCE")).isVisible();
    }

    @Test
    void scaleIsKeptAndLabelsLeftOut() {
        open("axis");
        press("a year");
        assertThat(timeline().getByText("Feb", exact())).isVisible();

        press("every quarter");
        assertThat(timeline().getByText("Feb", exact())).hasCount(0);
        assertThat(timeline().getByText("Apr", exact())).isVisible();

        press("no upper labels");
        assertThat(timeline().getByText("1919", exact())).hasCount(0);
    }

    @Test
    void aBarIsMovedByKeyByDragAndByTheServer() {
        open("time-bars");
        bar("Free bar").press("ArrowRight");
        assertThat(told("bar")).hasText(Pattern.compile("bar: free 1916-08-\\d\\dT00:00:00Z resting"));

        drag(bar("Free bar"), 100, 0);
        assertThat(told("bar")).hasText(Pattern.compile("bar: free 191[78]-01-01T00:00:00Z resting"));

        press("move to 1920");
        assertThat(bar("Free bar")).hasText("10 Jan 1920");

        press("stop listening");
        var told = told("bar").textContent();
        bar("Free bar").press("ArrowRight");
        press("bars on the server");
        assertThat(told("bars")).containsText("free 1920-0");
        assertThat(told("bar").textContent()).isEqualTo(told);

        press("remove");
        assertThat(bar("Free bar")).hasCount(0);
    }

    @Test
    void aFixedBarStays() {
        open("time-bars");
        var armistice = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Armistice"));
        var before = left(armistice);

        drag(armistice, 100, 0);

        press("bars on the server");
        assertThat(told("bars")).containsText("fixed 1918-11-11 Armistice");
        assertThat(left(armistice)).isEqualTo(before);
    }

    @Test
    void markersAreTextThatCanBeWritten() {
        open("time-bars");
        var note = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Note"));
        assertThat(note).hasText("<Ruhr>");

        note.fill("Occupation of the Ruhr");
        assertThat(told("marker")).hasText("marker: note Occupation of the Ruhr");

        press("bars on the server");
        assertThat(told("bars")).containsText("note 1923-01-11 Occupation of the Ruhr");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
