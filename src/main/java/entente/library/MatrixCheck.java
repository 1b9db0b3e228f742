package entente.library;

import entente.history.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * That the cells of a matrix belong to a column, change in order, and hold what their row shows; and that no column stands
 * for two things.
 */
final class MatrixCheck {

    private static final List<String> SUBJECTS = List.of("concept", "organization", "event", "source");

    /** By what a row shows, the field that its states need. */
    private static final Map<String, String> FIELDS =
            Map.of("marks", "mark", "flag", "flag", "date", "date", "quotation", "quotation");

    private final PackDocument document;
    private final List<String> columns;
    private final List<Problem> problems = new ArrayList<>();

    MatrixCheck(PackDocument document) {
        this.document = document;
        this.columns = Pointers.find(document.root(), "/columns/*/id").stream()
                .map(Pointers.Found::text)
                .toList();
    }

    List<Problem> check() {
        reportDoubles("/columns/*/id");
        reportDoubles("/groups/*/rows/*/id");
        reportDoubles("/groups/*/id");
        checkSubjects();
        var groups = document.root().path("groups");
        for (var g = 0; g < groups.size(); g++) {
            var rows = groups.path(g).path("rows");
            for (var r = 0; r < rows.size(); r++) {
                checkRow("/groups/" + g + "/rows/" + r, rows.path(r));
            }
        }
        return problems;
    }

    private void checkSubjects() {
        var all = document.root().path("columns");
        for (var c = 0; c < all.size(); c++) {
            var column = all.path(c);
            var named = SUBJECTS.stream().filter(column::has).toList();
            if (named.size() > 1) {
                report("/columns/" + c, "this column stands for " + String.join(" and ", named) + "; one was expected");
            }
        }
    }

    private void checkRow(String at, JsonNode row) {
        var shows = row.path("shows").asString("words");
        if (row.has("computed") && row.has("shows")) {
            report(at, "a row that is computed shows what it computes; “shows” was not expected");
        }
        if (shows.equals("marks") && !document.root().has("marks")) {
            report(at, "the row shows marks; “marks” was expected in the matrix, with what 0 to 3 of them mean");
        }
        for (var cell : row.path("cells").properties()) {
            var cellAt = at + "/cells/" + cell.getKey();
            if (!columns.isEmpty() && !columns.contains(cell.getKey())) {
                report(
                        cellAt,
                        "there is no column “" + cell.getKey() + "”; expected one of: " + String.join(", ", columns));
            }
            checkOrder(cellAt, cell.getValue());
            checkFields(cellAt, shows, cell.getValue());
        }
    }

    private void checkOrder(String cellAt, JsonNode states) {
        for (var s = 1; states.isArray() && s < states.size(); s++) {
            var before = PackDates.of(states.get(s - 1).path("from"))
                    .map(HistoricalDate::earliest)
                    .orElse(LocalDate.MIN);
            var from = states.get(s).path("from");
            if (from.isMissingNode()
                    || PackDates.of(from)
                            .filter(date -> !date.earliest().isAfter(before))
                            .isPresent()) {
                report(cellAt + "/" + s, "this state needs a “from” after that of the state before it");
            }
        }
    }

    private void checkFields(String cellAt, String shows, JsonNode states) {
        for (var s = 0; states.isArray() && s < states.size(); s++) {
            var state = states.get(s);
            var stateAt = cellAt + "/" + s;
            var needed = Stream.ofNullable(FIELDS.get(shows)).toList();
            if (!state.path("missing").asBoolean(false)) {
                needed.stream()
                        .filter(field -> !state.has(field))
                        .forEach(field -> report(stateAt, "the row shows " + shows + "; “" + field + "” was expected"));
            }
            FIELDS.values().stream()
                    .filter(field -> state.has(field) && !needed.contains(field))
                    .sorted()
                    .forEach(field -> report(
                            stateAt + "/" + field, "the row shows " + shows + "; “" + field + "” was not expected"));
        }
    }

    private void reportDoubles(String place) {
        var seen = new HashSet<String>();
        for (var found : Pointers.find(document.root(), place)) {
            if (!seen.add(found.text())) {
                report(found.pointer(), "the id “" + found.text() + "” stands twice in this matrix");
            }
        }
    }

    private void report(String pointer, String what) {
        problems.add(document.problemAt(pointer, what));
    }
}
