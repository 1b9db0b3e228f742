package entente.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the application in Chromium, in a fixed time zone and locale. One browser serves all tests; every test gets a
 * page of its own, and {@link #close} fails if the page wrote an error to the console or asked another host for anything.
 */
public final class Browser implements AutoCloseable {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));

    private final String origin;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Browser(String origin, Page page) {
        this.origin = origin;
        this.page = page;
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        page.setDefaultTimeout(30_000);
        listenTo(page);
    }

    private void listenTo(Page window) {
        window.onConsoleMessage(this::onConsole);
        window.onPageError(error -> errors.add("error in the page: " + error));
        window.onRequest(request -> {
            if (Stream.of(origin, "data:", "blob:" + origin).noneMatch(request.url()::startsWith)) {
                errors.add("request to another host: " + request.url());
            }
        });
    }

    static Browser wide(int port) {
        return open(port, 1440, 900, ColorScheme.LIGHT);
    }

    static Browser narrow(int port) {
        return open(port, 390, 844, ColorScheme.LIGHT);
    }

    static Browser dark(int port) {
        return open(port, 1440, 900, ColorScheme.DARK);
    }

    public static Browser open(int port, int width, int height, ColorScheme scheme) {
        var context = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Pacific/Auckland"));
        return new Browser("http://localhost:" + port, context.newPage());
    }

    /** A file in a browser without a network; {@link #close} fails as well if one of its windows asked for anything. */
    static Browser offline(Path file, int width, int height, ColorScheme scheme) {
        var context = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Pacific/Auckland")
                .setOffline(true));
        var browser = new Browser("file:", context.newPage());
        context.onPage(browser::listenTo);
        context.route(Pattern.compile("^(?!file:|data:|blob:)"), route -> {
            browser.errors.add("request without a network: " + route.request().url());
            route.abort();
        });
        browser.page.navigate(file.toUri().toString());
        return browser;
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the comparing view, and waits until it shows a matrix. */
    Browser compare(String address) {
        page.navigate(origin + address);
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.GRID)).isVisible();
        return this;
    }

    /** Opens an address of lectures, and waits until it has a heading. */
    Browser lecture(String address) {
        page.navigate(origin + address);
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return this;
    }

    /** Opens an address and waits until the timeline shows items. */
    public Browser show(String address) {
        page.navigate(origin + address);
        PlaywrightAssertions.assertThat(timelineButtons().first()).isVisible();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator timeline() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Timeline")));
    }

    Locator timelineButtons() {
        return timeline().getByRole(AriaRole.BUTTON);
    }

    /** The item of the timeline whose name begins with this text. */
    Locator item(String name) {
        return timeline()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    Locator matrix() {
        return matrix("Three ideas of security");
    }

    Locator matrix(String name) {
        return page.getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName(name));
    }

    /** The button of the cell in a row, by its place among the columns. */
    Locator cell(String row, int column) {
        return gridCell(row, column).getByRole(AriaRole.BUTTON);
    }

    /** The cell in a row, by its place among the columns, of whichever matrix is shown. */
    Locator gridCell(String row, int column) {
        return page.getByRole(AriaRole.GRID)
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + row)))
                .getByRole(AriaRole.GRIDCELL)
                .nth(column);
    }

    Locator date() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("as of"));
    }

    Locator cursor() {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Date cursor"));
    }

    Locator details() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Details"));
    }

    void typeDate(String text) {
        date().fill(text);
        date().press("Enter");
    }

    /** The errors until now were meant to happen. */
    public void forgetErrors() {
        errors.clear();
    }

    /** What axe finds wrong by WCAG 2.2 AA; empty if nothing. */
    public List<String> accessibilityViolations() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::describe)
                        .toList();
    }

    @Override
    public void close() {
        page.context().close();
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join("\n", errors));
        }
    }

    private void onConsole(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add("console: " + message.text());
        }
    }

    private static Path chromium() {
        return Optional.ofNullable(System.getenv("ENTENTE_CHROMIUM"))
                .map(Path::of)
                .or(() -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, or set ENTENTE_CHROMIUM to its program."));
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(node -> "  " + node.getHtml())
                        .limit(5)
                        .toList();
    }
}
