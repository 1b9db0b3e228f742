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

/**
 * One CSV file of a pack (RFC 4180, with a row of names first) as a JSON array with an object a row. All values are text; an
 * empty one is left out.
 */
final class PackCsv extends PackDocument {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final List<Integer> lines = new ArrayList<>();

    PackCsv(String file) {
        super(file);
    }

    @Override
    int line(String pointer) {
        var row = pointer.split("/", -1);
        return row.length < 2 ? 1 : lines.get(Integer.parseInt(row[1]));
    }

    @Override
    JsonNode parse(String text) {
        var rows = JSON.arrayNode();
        try (var parser = CSVParser.parse(text, FORMAT)) {
            var lineBefore = parser.getCurrentLineNumber();
            for (var row : parser) {
                add(row, (int) lineBefore + 1, rows);
                lineBefore = parser.getCurrentLineNumber();
            }
            return rows;
        } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
            report(lines.isEmpty() ? 1 : lines.getLast() + 1, "this is not CSV: " + e.getMessage());
            return JSON.missingNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord row, int line, ArrayNode rows) {
        if (!row.isConsistent()) {
            report(
                    line,
                    "this row has " + row.size() + " values; "
                            + row.getParser().getHeaderNames().size()
                            + " were expected, as many as there are names in the first row");
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
