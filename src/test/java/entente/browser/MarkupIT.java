package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A pack of another author, with markup wherever text is shown. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MarkupIT {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @TempDir
    static Path pack;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void serveAPackFullOfMarkup(DynamicPropertyRegistry properties) throws IOException {
        write("pack.yaml", """
                title: "%s pack"
                description: "%s"
                version: "1"
                licence: CC-BY-4.0
                dates: 1900/1950
                lanes: [{id: lane, title: "%s", colour: blue, concept: idea}]
                regions: [{id: world, title: "%s", covers: "%s"}]
                opening: {from: 1910, to: 1930, at: 1920-01-10, matrix: table, selected: happening}
                """);
        write("sources.yaml", "[{id: book, type: book, title: '%s', note: '%s'}]");
        write("eras.yaml", """
                [{id: era, title: '%s', short: '<b>era</b>', dates: 1900/1950,
                  summary: '%s, in an era of forty characters and more', sources: [{source: book, locator: '%s'}]}]
                """);
        write("concepts.yaml", """
                [{id: idea, title: '%s', kind: idea, definition: 'An idea, %s', sources: [{source: book}]}]
                """);
        write("organizations.yaml", """
                [{id: body, title: '%s', short: '<b>body</b>', dates: 1920/.., kind: organization, lane: lane, importance: 5,
                  summary: '%s, an organization of forty characters', sources: [{source: book}],
                  character: [{concept: idea, dates: 1920/.., says: 'It is %s', source: book, stance: supports}]}]
                """);
        write("places.yaml", "[{name: '%s', regions: [world], note: '%s'}]");
        write("events/events.yaml", """
                [{id: happening, date: 1920-01-10, title: '%s happened', short: '<b>happening</b>', kind: treaty, importance: 5,
                  summary: '%s happened, and this is a summary of it', lanes: [lane], places: ['%s'], people: ['%s'],
                  sources: [{source: book}]}]
                """);
        write("matrices/table.yaml", """
                id: table
                title: "%s"
                summary: "%s"
                columns: [{id: column, title: "%s", concept: idea}]
                groups:
                  - id: group
                    title: "%s"
                    rows:
                      - id: row
                        title: "<b>row</b>"
                        cells:
                          column: [{says: "%s", sentence: "A sentence with %s",
                                    claims: [{says: "It says %s", source: book, stance: supports}]}]
                """);
        properties.add("entente.library", () -> pack.toString());
    }

    @Test
    void markupInAPackIsShownAsText() {
        try (var browser = Browser.wide(port).show("/")) {
            assertThat(browser.page().getByText("<b>happening</b>").first()).isVisible();
            assertThat(browser.details()).containsText(MARKUP + " happened");
            assertThat(browser.page().locator("main img, main b, header img")).hasCount(0);
        }
    }

    private static void write(String file, String text) throws IOException {
        var path = pack.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.replace("%s", MARKUP));
    }
}
