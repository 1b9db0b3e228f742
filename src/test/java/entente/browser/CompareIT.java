package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import entente.comparison.Memberships;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Comparing organizations, ideas and cases, by mouse and by keyboard. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CompareIT {

    private static final String OF_FOUR =
            "/compare?compare=united-nations,nato,warsaw-pact,osce&at=1991-07-01&matrix=organizations-and-rings";
    private static final LocalDate END_OF_THE_PACT = LocalDate.of(1991, 7, 1);

    private final Memberships memberships;

    @LocalServerPort
    private int port;

    private Browser browser = null;

    CompareIT(@Autowired Memberships memberships) {
        this.memberships = memberships;
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void viewComparesAtOnceWhatThePackSays() {
        browser = Browser.wide(port).compare("/compare");

        assertThat(columnHeads()).hasText(new String[] {"United Nations", "NATO", "Warsaw Pact", "CSCE and OSCE"});
        assertThat(browser.button("NATO. Take it off.")).isVisible();
        for (var title : List.of("Members over time", "Who belongs to which", "Lives", "Members on the map")) {
            assertThat(chart(title).locator(".plot svg").first()).isVisible();
        }
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void numbersOfTheChartsAreThoseOfTheServer() {
        browser = Browser.wide(port).compare(OF_FOUR);

        assertThat(chart("Members over time")).containsText(counts(END_OF_THE_PACT));

        browser.typeDate("1 June 1955");

        assertThat(chart("Members over time")).containsText(counts(LocalDate.of(1955, 6, 1)));
        assertThat(chart("Members over time")).containsText("OSCE none");
        assertThat(browser.gridCell("Members", 1))
                .containsText(String.valueOf(memberships.count(LocalDate.of(1955, 6, 1), "nato")));
    }

    @Test
    void everyMarkOfTheChartsIsDrawn() {
        browser = Browser.wide(port).compare(OF_FOUR);

        assertThat(chart("Members over time").locator("[data-mark='line'] path"))
                .hasCount(4);
        var combinations = chart("Who belongs to which").locator(".combinations li");
        assertThat(combinations.first()).isVisible();
        assertThat(chart("Who belongs to which").locator("[data-mark='bar'] rect"))
                .hasCount(combinations.count());
        assertThat(chart("Who belongs to which").locator("[data-mark='dot'] circle"))
                .hasCount(4 * combinations.count());
        // With what came before and after those that are compared.
        assertThat(chart("Lives").locator("[data-mark='bar'] rect")).hasCount(5);
        var coloured =
                chart("Members on the map").locator("[data-mark='geo'] path[fill^='var(--cs)'], path[fill^='url']");
        assertThat(coloured.first()).isVisible();
        assertThat(coloured.count()).isGreaterThan(150);
    }

    @Test
    void combinationsNameTheirStates() {
        browser = Browser.wide(port).compare(OF_FOUR);
        var sets = chart("Who belongs to which");

        sets.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("United Nations + Warsaw Pact + OSCE"))
                .click();

        assertThat(sets).containsText("Bulgaria, Czechoslovakia, Hungary, Poland, Romania, Soviet Union");
    }

    @Test
    void whatIsComparedIsChosenFromAListAndStandsInTheAddress() {
        browser = Browser.wide(port).compare(OF_FOUR);

        browser.button("Add").click();
        browser.page()
                .getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Find an organization"))
                .fill("seato");
        browser.button("SEATO").click();
        assertThat(browser.page()).hasURL(Pattern.compile("compare=united-nations,nato,warsaw-pact,osce,seato"));
        assertThat(browser.page().getByRole(AriaRole.HEADING, named(Pattern.compile("Southeast Asia Treaty"))))
                .isVisible();

        browser.page().keyboard().press("Escape");
        browser.button("NATO. Take it off.").click();
        assertThat(browser.page()).hasURL(Pattern.compile("compare=united-nations,warsaw-pact,osce,seato"));
        assertThat(columnHeads()).hasText(new String[] {"United Nations", "Warsaw Pact", "CSCE and OSCE"});

        browser.page().goBack();
        assertThat(columnHeads()).hasCount(4);
    }

    @Test
    void casesBringTheMatrixThatTellsOfThem() {
        browser = Browser.wide(port).compare("/compare?at=2005");

        browser.button("Add").click();
        browser.button("Korean War").click();
        browser.button("Gulf War").click();

        assertThat(browser.matrix("Cases: what collective action achieved")).isVisible();
        assertThat(columnHeads()).hasCount(2);
    }

    @Test
    void twoDaysStandInOneMatrixWithWhatChanged() {
        browser = Browser.wide(port).compare(OF_FOUR);

        var against = browser.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("against"));
        against.fill("1955");
        against.press("Enter");

        assertThat(browser.page()).hasURL(Pattern.compile("against=1955-01-01"));
        var members = browser.gridCell("Members", 1);
        assertThat(members).containsText("before:" + memberships.count(LocalDate.of(1955, 1, 1), "nato"));
        assertThat(members).containsText("now:" + memberships.count(END_OF_THE_PACT, "nato"));

        browser.button("Compare with no other day").click();
        assertThat(members).not().containsText("before:");
    }

    @Test
    void cellsThatSayNothingTellWhy() {
        browser = Browser.wide(port).compare(OF_FOUR);

        browser.typeDate("1950");
        assertThat(browser.gridCell("Collective defense", 2)).containsText("not yet: begins 14 May 1955");

        browser.typeDate("2000");
        assertThat(browser.gridCell("Collective defense", 2)).containsText("ended 1 July 1991");
        browser.gridCell("Collective defense", 2).click();
        assertThat(browser.details()).containsText("It had ended by this day");
    }

    @Test
    void cellStepsThroughWhatItSaysOverTime() {
        browser = Browser.wide(port).compare(OF_FOUR);

        browser.cell("Collective security", 1).click();
        assertThat(browser.details()).containsText("Over time");
        var steps = browser.details().locator(".cell-steps").getByRole(AriaRole.BUTTON);
        steps.last().click();

        assertThat(browser.page()).not().hasURL(Pattern.compile("at=1991-07-01"));
        assertThat(browser.details().locator(".cell-steps [aria-current]")).hasCount(1);
    }

    @Test
    void rowsAreFoundFoldedSortedAndReducedToDifferences() {
        browser = Browser.wide(port).compare(OF_FOUR);
        var rows = browser.page().getByRole(AriaRole.GRID).getByRole(AriaRole.ROWHEADER);
        var all = rows.count();

        find("ring 3");
        assertThat(browser.page()).hasURL(Pattern.compile("find=ring%203"));
        assertThat(rows).hasCount(2);
        find("");
        assertThat(rows).hasCount(all);

        browser.button("Figures").click();
        assertThat(rows).hasCount(all - 3);
        assertThat(browser.page()).hasURL(Pattern.compile("folded=figures"));
        browser.page()
                .getByRole(AriaRole.BUTTON, named(Pattern.compile("^Figures")))
                .click();
        assertThat(rows).hasCount(all);

        browser.page()
                .getByRole(AriaRole.BUTTON, named(Pattern.compile("^Members\\. Sort")))
                .click();
        assertThat(columnHeads()).hasText(new String[] {"United Nations", "CSCE and OSCE", "NATO", "Warsaw Pact"});
        assertThat(browser.page()).hasURL(Pattern.compile("sort=-members"));

        browser.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Only differences"))
                .click();
        assertThat(browser.page()).hasURL(Pattern.compile("only=differences"));
    }

    @Test
    void columnsAreMovedAndHidden() {
        browser = Browser.wide(port).compare(OF_FOUR);

        columnMenu("NATO", "Move to the left");
        assertThat(columnHeads()).hasText(new String[] {"NATO", "United Nations", "Warsaw Pact", "CSCE and OSCE"});

        columnMenu("Warsaw Pact", "Hide");
        assertThat(columnHeads()).hasText(new String[] {"NATO", "United Nations", "CSCE and OSCE"});
        assertThat(browser.page()).hasURL(Pattern.compile("columns=nato,united-nations,osce"));

        columnMenu("NATO", "Show all columns");
        assertThat(columnHeads()).hasCount(12);
    }

    @Test
    void gridIsOneTabStopInWhichArrowsMove() {
        browser = Browser.wide(port).compare(OF_FOUR);
        var keyboard = browser.page().keyboard();
        var focused = browser.page().getByRole(AriaRole.GRID).locator(":focus");

        assertThat(browser.page().getByRole(AriaRole.GRID).locator("[data-grid-cell][tabindex='0']"))
                .hasCount(1);
        browser.cell("Collective security", 0).focus();
        keyboard.press("ArrowRight");
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
        assertThat(browser.details()).containsText("NATO: Collective defense");
        assertThat(browser.gridCell("Collective defense", 1)).hasAttribute("aria-selected", "true");
        keyboard.press("Home");
        assertThat(focused).containsText("Collective defense");
        keyboard.press("Control+Home");
        assertThat(focused).hasText("United Nations");
        keyboard.press("Control+End");
        assertThat(browser.gridCell("End", 3).locator(":focus")).hasCount(1);
    }

    @Test
    void yearsArePlayedAndRestWhereTheyAreStopped() {
        browser = Browser.wide(port).compare(OF_FOUR.replace("1991-07-01", "1950-01-01"));
        var day = browser.page()
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\d+ \\w+ \\d{4}$")));
        assertThat(day).hasText("1 January 1950");

        browser.button("Play").click();
        assertThat(day).hasText(Pattern.compile("19(5[5-9]|[6-9]\\d)"));
        assertThat(chart("Members over time")).not().containsText("1 January 1950");
        browser.button("Pause").click();
        assertThat(browser.button("Play")).isVisible();

        assertThat(browser.page()).not().hasURL(Pattern.compile("at=1950-01-01"));
        assertThat(browser.date()).hasValue(day.textContent().strip());
    }

    @Test
    void sliderMovesByMonthsWithTheKeys() {
        browser = Browser.wide(port).compare(OF_FOUR);

        var slider = browser.page().getByRole(AriaRole.SLIDER);
        slider.focus();
        slider.press("ArrowRight");
        assertThat(browser.page()).hasURL(Pattern.compile("at=1991-08-01"));
        slider.press("PageDown");
        assertThat(browser.page()).hasURL(Pattern.compile("at=1981-08-01"));
    }

    @Test
    void pathOfAStateIsPartOfTheAddress() {
        browser = Browser.wide(port).compare(OF_FOUR);

        browser.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("State"))
                .selectOption("poland");

        assertThat(browser.page()).hasURL(Pattern.compile("state=poland"));
        assertThat(chart("One state’s path")).containsText("1 July 1991: Poland belongs to");
    }

    @Test
    void whatCannotBeShownIsSaid() {
        var forty = IntStream.range(0, 40).mapToObj(i -> "nope" + i).collect(Collectors.joining(","));
        browser = Browser.wide(port)
                .compare("/compare?compare=nato,atlantis,united-nations,osce,seato,cento,anzus,csto," + forty
                        + "&at=1815-02-30&against=9999&matrix=arguments&columns=nope");

        var notes = browser.page().locator(".scene-notes");
        assertThat(notes).containsText("there is no “atlantis”");
        assertThat(notes).containsText("“csto” was left out; no more than six");
        assertThat(notes).containsText("“1815-02-30” is not a date");
        assertThat(notes).containsText("9999 lies outside this history");
        assertThat(browser.page().getByRole(AriaRole.BUTTON, named(Pattern.compile("Take it off"))))
                .hasCount(6);
        assertThat(browser.page().getByRole(AriaRole.GRID)).isVisible();
    }

    @Test
    void dayBeforeEverythingLeavesASensibleScreen() {
        browser = Browser.wide(port).compare(OF_FOUR.replace("1991-07-01", "1604"));

        assertThat(chart("Who belongs to which")).containsText("no state belongs to any of them");
        assertThat(chart("Lives")).containsText("none of them is there");
        assertThat(browser.gridCell("Members", 0)).containsText("not yet: begins 24 October 1945");
    }

    @Test
    void chartsAreTakenAwayWithTheNumbersOfTheScreen() throws Exception {
        browser = Browser.wide(port).compare(OF_FOUR);

        var csv = Files.readString(taken("Members over time", "CSV").path(), UTF_8);
        var records = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertThat(records.stream()
                        .filter(row -> row.get(0).equals("North Atlantic Treaty Organization"))
                        .map(row -> Integer.valueOf(row.get("Members"))))
                .containsExactlyElementsOf(memberships.steps("nato").stream()
                        .map(Memberships.Step::count)
                        .toList());
        assertThat(csv).contains("# Members over time, As of 1 July 1991").contains("CC");

        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(taken("Members over time", "SVG").path().toFile());
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("Members over time", "As of 1 July 1991", "NATO", "Warsaw Pact", "CC-BY-4.0");

        var png = ImageIO.read(taken("Members over time", "PNG").path().toFile());
        var width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
        assertThat(png.getWidth()).isEqualTo((int) Math.round(width * 2));
        assertDrawnOn(png);
    }

    @Test
    void matrixIsTakenAwayAsItIsOnTheScreen() throws Exception {
        browser = Browser.wide(port).compare(OF_FOUR + "&folded=rings,working");
        var members = String.valueOf(memberships.count(END_OF_THE_PACT, "nato"));

        var csv = Files.readString(matrixTaken("CSV").path(), UTF_8);
        var records = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader("group", "row", "un", "nato", "pact", "osce")
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertThat(records.getFirst().toList())
                .containsExactly("", "", "United Nations", "NATO", "Warsaw Pact", "CSCE and OSCE");
        assertThat(records.stream()
                        .filter(row -> row.get("row").equals("Members"))
                        .map(row -> row.get("nato")))
                .containsExactly(members);

        var markdown = Files.readString(matrixTaken("Markdown").path(), UTF_8);
        assertThat(markdown)
                .contains("|  | United Nations | NATO | Warsaw Pact | CSCE and OSCE |", "As of 1 July 1991");

        var html = Files.readString(matrixTaken("HTML").path(), UTF_8);
        assertThat(html).contains("<th scope=\"col\">NATO</th>", "<td>" + members + "</td>", "CC-BY-4.0");

        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(matrixTaken("SVG").path().toFile());
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("Organizations, ideas and rings", "NATO", members);

        var png = ImageIO.read(matrixTaken("PNG").path().toFile());
        assertThat(png.getWidth()).isGreaterThan(1000);
        assertDrawnOn(png);
    }

    /** Lines, words and colours, and not paper alone. */
    private static void assertDrawnOn(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var colours = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            colours.merge(pixel, 1, Integer::sum);
        }
        assertThat(colours).hasSizeGreaterThan(20);
        assertThat(pixels.length - Collections.max(colours.values())).isGreaterThan(pixels.length / 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1032, 965})
    void twelveColumnsArePrintedWhole(int paperInPixels) {
        browser = Browser.open(port, paperInPixels, 700, ColorScheme.LIGHT)
                .compare("/compare?at=1991-07-01&matrix=organizations-and-rings&from=1945");
        assertThat(columnHeads()).hasCount(12);

        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(browser.page()
                        .evaluate("() => { const box = document.querySelector('[role=grid]').getBoundingClientRect();"
                                + " return box.left >= 0 && box.right <= innerWidth; }"))
                .isEqualTo(true);
        assertThat(columnHeads().last()).isVisible();
        assertThat(browser.page().getByRole(AriaRole.SLIDER)).isHidden();
        assertThat(browser.page().getByText("Sign in", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
        assertThat(browser.page().locator(".mark.is-full").first()).hasCSS("print-color-adjust", "exact");
    }

    @Test
    void narrowScreenStacksEverything() {
        browser = Browser.narrow(port).compare(OF_FOUR);

        assertThat(chart("Members over time").locator(".plot svg")).isVisible();
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    @Test
    void darkSchemeIsReadable() {
        browser = Browser.dark(port).compare(OF_FOUR + "&against=1955");

        assertThat(chart("Members on the map").locator(".plot svg")).isVisible();
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    private String counts(LocalDate day) {
        return "United Nations " + memberships.count(day, "united-nations") + "; NATO " + memberships.count(day, "nato")
                + "; Warsaw Pact " + memberships.count(day, "warsaw-pact");
    }

    private Locator columnHeads() {
        return browser.page().getByRole(AriaRole.GRID).locator("thead .column-head");
    }

    private Locator chart(String title) {
        return browser.page().getByRole(AriaRole.FIGURE, new Page.GetByRoleOptions().setName(title));
    }

    private void find(String words) {
        browser.page()
                .getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Find in rows"))
                .fill(words);
    }

    private void columnMenu(String column, String item) {
        columnHeads()
                .getByText(column, new Locator.GetByTextOptions().setExact(true))
                .click();
        browser.button(item).click();
    }

    private Download taken(String chart, String form) {
        chart(chart)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take away: " + chart))
                .click();
        return browser.page()
                .waitForDownload(() -> chart(chart)
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(form).setExact(true))
                        .click());
    }

    private Download matrixTaken(String form) throws IOException {
        var foot = browser.page().locator(".matrix-foot");
        foot.getByText("Take away").click();
        return browser.page()
                .waitForDownload(() -> foot.getByText(form, new Locator.GetByTextOptions().setExact(true))
                        .click());
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
