package entente.comparison;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How a table is written down to be pasted elsewhere. */
@SuppressWarnings("ImmutableEnumChecker") // the writers keep nothing
public enum TableFormat {
    /** RFC 4180; lines that begin with # tell what it is, and end with its sources. */
    CSV("text/csv", "csv", TableFormat::csv),
    /** A page of its own. */
    HTML("text/html", "html", TableFormat::html),
    /** As GitHub and most slide makers read it. */
    MARKDOWN("text/markdown", "md", TableFormat::markdown);

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t].*", Pattern.DOTALL);

    private final String mediaType;
    private final String ending;
    private final Function<MatrixTable, String> writer;

    TableFormat(String mediaType, String ending, Function<MatrixTable, String> writer) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.writer = writer;
    }

    public static Optional<TableFormat> withId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name. */
    public String ending() {
        return ending;
    }

    public String write(MatrixTable table) {
        return writer.apply(table);
    }

    private static String csv(MatrixTable table) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (var note : before(table).toList()) {
                text.write("# " + note + "\r\n");
            }
            csv.printRecord(
                    Stream.concat(Stream.of("", ""), table.columns().stream()).map(TableFormat::harmless));
            for (var group : table.groups()) {
                for (var row : group.rows()) {
                    csv.printRecord(Stream.concat(Stream.of(group.title(), row.title()), row.cells().stream())
                            .map(TableFormat::harmless));
                }
            }
            for (var note : after(table).toList()) {
                text.write("# " + note + "\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String html(MatrixTable table) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(table.title());
        page.body().appendElement("h1").text(table.title());
        page.body().appendElement("p").text(table.asOf());
        table.notes().forEach(note -> page.body().appendElement("p").text(note));
        var drawn = page.body().appendElement("table").attr("border", "1");
        var head = drawn.appendElement("thead").appendElement("tr");
        head.appendElement("td");
        table.columns().forEach(column -> headCell(head, "col", column));
        for (var group : table.groups()) {
            var body = drawn.appendElement("tbody");
            headCell(body.appendElement("tr"), "rowgroup", group.title())
                    .attr("colspan", String.valueOf(table.columns().size() + 1));
            for (var row : group.rows()) {
                var line = body.appendElement("tr");
                headCell(line, "row", row.title());
                row.cells().forEach(cell -> line.appendElement("td").text(cell));
            }
        }
        var sources = page.body().appendElement("ol");
        table.sources()
                .forEach(source -> sources.appendElement("li")
                        .attr("value", String.valueOf(source.number()))
                        .text(source.source()));
        page.body().appendElement("p").text(table.licence());
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    private static Element headCell(Element line, String scope, String text) {
        return line.appendElement("th").attr("scope", scope).text(text);
    }

    private static String markdown(MatrixTable table) {
        var lines = Stream.of(
                        Stream.of("# " + plain(table.title()), "", plain(table.asOf())),
                        table.notes().stream().flatMap(note -> Stream.of("", plain(note))),
                        Stream.of("", line(Stream.concat(Stream.of(""), table.columns().stream()))),
                        Stream.of(line(
                                IntStream.rangeClosed(0, table.columns().size()).mapToObj(i -> "---"), " ")),
                        table.groups().stream()
                                .flatMap(group -> rows(group, table.columns().size())),
                        Stream.of(""),
                        numbered(table.sources()).map(TableFormat::plainAfterNumber),
                        Stream.of("", plain(table.licence())))
                .flatMap(Function.identity());
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> rows(MatrixTable.Group group, int columns) {
        var heading = Stream.concat(
                Stream.of("**" + plain(group.title()) + "**"),
                IntStream.range(0, columns).mapToObj(i -> ""));
        return Stream.concat(
                Stream.of(line(heading, " ")),
                group.rows().stream().map(row -> line(Stream.concat(Stream.of(row.title()), row.cells().stream()))));
    }

    private static String line(Stream<String> cells) {
        return line(cells.map(TableFormat::plain), " ");
    }

    private static String line(Stream<String> cells, String space) {
        return cells.collect(Collectors.joining(space + "|" + space, "|" + space, space + "|"));
    }

    /** Nothing in it is read as markup. */
    private static String plain(String text) {
        return SPECIAL.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    private static String plainAfterNumber(String line) {
        var number = line.indexOf(' ');
        return line.substring(0, number + 1) + plain(line.substring(number + 1));
    }

    private static Stream<String> before(MatrixTable table) {
        return Stream.concat(Stream.of(table.title() + ", " + table.asOf()), table.notes().stream());
    }

    private static Stream<String> after(MatrixTable table) {
        return Stream.concat(numbered(table.sources()), Stream.of(table.licence()));
    }

    private static Stream<String> numbered(List<MatrixTable.Cited> sources) {
        return sources.stream().map(source -> source.number() + ". " + source.source());
    }
}
