package entente.library;

import entente.history.EdtfException;
import entente.history.HistoricalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What neither a schema nor an id can tell: dates that lie within the pack's history, windows the right way round, cells
 * that belong to a column and change in order, eras and organs that don't contain themselves.
 */
final class SenseCheck {

    private static final int SHORTEST_WINDOW = 14;

    private final Map<PackYaml, PackPart> files;
    private final List<Problem> problems = new ArrayList<>();

    SenseCheck(Map<PackYaml, PackPart> files) {
        this.files = files;
    }

    List<Problem> check() {
        files.forEach((yaml, part) -> {
            switch (part) {
                case PACK -> {
                    checkOpening(yaml);
                    problems.addAll(PlaceCheck.regions(yaml));
                }
                case ERAS, ORGANIZATIONS -> checkNesting(yaml);
                case PLACES -> problems.addAll(PlaceCheck.places(yaml));
                case EVENTS -> checkEvents(yaml);
                case MATRICES -> checkMatrix(yaml);
                case SOURCES, CONCEPTS -> {}
            }
        });
        return problems;
    }

    private void checkOpening(PackYaml yaml) {
        var whole = date(yaml.root().path("dates"));
        if (whole.filter(dates -> dates.hasOpenStart() || dates.hasOpenEnd()).isPresent()) {
            report(yaml, "/dates", "the whole history needs a first and a last day, such as 1603/2011");
        }
        var opening = yaml.root().path("opening");
        var from = date(opening.path("from"));
        var to = date(opening.path("to"));
        for (var name : List.of("from", "to", "at")) {
            date(opening.path(name))
                    .filter(date -> date.hasOpenStart() || date.hasOpenEnd())
                    .ifPresent(date ->
                            report(yaml, "/opening/" + name, date + " is open; a day, month or year was expected"));
        }
        if (from.isPresent() && to.isPresent() && isReversed(from.get(), to.get())) {
            report(
                    yaml,
                    "/opening/to",
                    "the window ends before it starts; a date after " + from.get() + " was expected");
        } else if (from.isPresent() && to.isPresent() && isTooShort(from.get(), to.get())) {
            report(
                    yaml,
                    "/opening/to",
                    "the window is shorter than " + SHORTEST_WINDOW + " days; a later date was expected");
        }
    }

    private static boolean isReversed(HistoricalDate from, HistoricalDate to) {
        return !from.earliest().isBefore(to.latest());
    }

    private static boolean isTooShort(HistoricalDate from, HistoricalDate to) {
        return !from.hasOpenStart()
                && !to.hasOpenEnd()
                && ChronoUnit.DAYS.between(from.earliest(), to.latest()) < SHORTEST_WINDOW;
    }

    private void checkNesting(PackYaml yaml) {
        var parents = new HashMap<String, String>();
        yaml.root().forEach(node -> {
            if (node.path("id").isString() && node.path("part-of").isString()) {
                parents.put(node.path("id").asString(), node.path("part-of").asString());
            }
        });
        for (var i = 0; i < yaml.root().size(); i++) {
            var seen = new HashSet<String>();
            var start = yaml.root().path(i).path("id").asString("");
            var at = start;
            while (parents.containsKey(at) && seen.add(at)) {
                at = parents.getOrDefault(at, "");
            }
            if (seen.contains(at) && at.equals(start)) {
                report(yaml, "/" + i + "/part-of", "it lies within itself; the id of what encloses it was expected");
            }
        }
    }

    private void checkEvents(PackYaml yaml) {
        var whole = wholeHistory();
        for (var i = 0; i < yaml.root().size(); i++) {
            var event = yaml.root().path(i);
            var at = "/" + i;
            whole.ifPresent(history -> date(event.path("date"))
                    .filter(date -> date.latest().isBefore(history.earliest())
                            || date.earliest().isAfter(history.latest()))
                    .ifPresent(
                            date -> report(yaml, at + "/date", date + " lies outside the pack's history, " + history)));
            for (var link : Pointers.find(event, "/links/*/event")) {
                if (link.text().equals(event.path("id").asString(""))) {
                    report(yaml, at + link.pointer(), "the event is linked to itself; another event was expected");
                }
            }
        }
    }

    private void checkMatrix(PackYaml yaml) {
        var columns = Pointers.find(yaml.root(), "/columns/*/id").stream()
                .map(Pointers.Found::text)
                .toList();
        reportDoubles(yaml, "/columns/*/id");
        reportDoubles(yaml, "/groups/*/rows/*/id");
        reportDoubles(yaml, "/groups/*/id");
        var groups = yaml.root().path("groups");
        for (var g = 0; g < groups.size(); g++) {
            var rows = groups.path(g).path("rows");
            for (var r = 0; r < rows.size(); r++) {
                var at = "/groups/" + g + "/rows/" + r + "/cells";
                for (var cell : rows.path(r).path("cells").properties()) {
                    var cellAt = at + "/" + cell.getKey();
                    if (!columns.isEmpty() && !columns.contains(cell.getKey())) {
                        report(
                                yaml,
                                cellAt,
                                "there is no column “" + cell.getKey() + "”; expected one of: "
                                        + String.join(", ", columns));
                    }
                    checkOrder(yaml, cellAt, cell.getValue());
                }
            }
        }
    }

    private void checkOrder(PackYaml yaml, String cellAt, JsonNode states) {
        for (var s = 1; states.isArray() && s < states.size(); s++) {
            var before = date(states.get(s - 1).path("from"))
                    .map(HistoricalDate::earliest)
                    .orElse(LocalDate.MIN);
            var from = states.get(s).path("from");
            if (from.isMissingNode()
                    || date(from)
                            .filter(date -> !date.earliest().isAfter(before))
                            .isPresent()) {
                report(yaml, cellAt + "/" + s, "this state needs a “from” after that of the state before it");
            }
        }
    }

    private void reportDoubles(PackYaml yaml, String place) {
        var seen = new HashSet<String>();
        for (var found : Pointers.find(yaml.root(), place)) {
            if (!seen.add(found.text())) {
                report(yaml, found.pointer(), "the id “" + found.text() + "” stands twice in this matrix");
            }
        }
    }

    private Optional<HistoricalDate> wholeHistory() {
        return files.entrySet().stream()
                .filter(file -> file.getValue() == PackPart.PACK)
                .flatMap(file -> date(file.getKey().root().path("dates")).stream())
                .findFirst();
    }

    private void report(PackYaml yaml, String pointer, String what) {
        problems.add(yaml.problemAt(pointer, what));
    }

    /** The date that a node holds; empty if it holds none, of which the schemas tell. */
    private static Optional<HistoricalDate> date(JsonNode node) {
        try {
            return Optional.of(HistoricalDate.parse(node.asString("")));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
