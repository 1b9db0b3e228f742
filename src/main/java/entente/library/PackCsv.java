package entente.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One CSV file of a pack (RFC 4180, with a row of names first) as a JSON array with an object a row. All values are text; an
 * empty one is left out.
 */
final class PackCsv implements PackDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final String file;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private JsonNode root = JSON.missingNode();

    private PackCsv(String file) {
        this.file = file;
    }

    static PackCsv read(PackFile source) {
        var csv = new PackCsv(source.name());
        source.text(csv.problems).ifPresent(csv::parse);
        return csv;
    }

    @Override
    public JsonNode root() {
        return root;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Problem problemAt(String pointer, String what) {
        var row = pointer.split("/", -1);
        return new Problem(file, row.length < 2 ? 1 : lines.get(Integer.parseInt(row[1])), what);
    }

    private void parse(String text) {
        var rows = JSON.arrayNode();
        try (var parser = CSVParser.parse(text, FORMAT)) {
            var lineBefore = parser.getCurrentLineNumber();
            for (var row : parser) {
                add(row, (int) lineBefore + 1, rows);
                lineBefore = parser.getCurrentLineNumber();
            }
            root = rows;
        } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(
                    new Problem(file, lines.isEmpty() ? 1 : lines.getLast() + 1, "this is not CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord row, int line, ArrayNode rows) {
        if (!row.isConsistent()) {
            problems.add(new Problem(
                    file,
                    line,
                    "this row has " + row.size() + " values; "
                            + row.getParser().getHeaderNames().size()
                            + " were expected, as many as there are names in the first row"));
            return;
        }
        lines.add(line);
        var object = rows.addObject();
        row.toMap().forEach((name, value) -> {
            if (!value.isBlank()) {
                object.put(name, value.strip());
            }
        });
    }
}
