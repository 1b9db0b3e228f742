package entente.library;

import entente.history.HistoricalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    private final Map<PackDocument, PackPart> files;
    private final List<Problem> problems = new ArrayList<>();

    SenseCheck(Map<PackDocument, PackPart> files) {
        this.files = files;
    }

    List<Problem> check() {
        files.forEach((document, part) -> {
            switch (part) {
                case PACK -> {
                    checkOpening(document);
                    problems.addAll(PlaceCheck.regions(document));
                }
                case PLACES -> problems.addAll(PlaceCheck.places(document));
                case EVENTS -> checkEvents(document);
                case MATRICES -> checkMatrix(document);
                case SOURCES, ERAS, CONCEPTS, ORGANIZATIONS, STATES, MEMBERSHIPS -> {}
            }
        });
        problems.addAll(new NestingCheck(files).check());
        problems.addAll(new MembershipCheck(files).check());
        problems.addAll(new EventLifeCheck(files).check());
        return problems;
    }

    private void checkOpening(PackDocument document) {
        var whole = PackDates.of(document.root().path("dates"));
        if (whole.filter(dates -> dates.hasOpenStart() || dates.hasOpenEnd()).isPresent()) {
            report(document, "/dates", "the whole history needs a first and a last day, such as 1603/2011");
        }
        var opening = document.root().path("opening");
        var from = PackDates.of(opening.path("from"));
        var to = PackDates.of(opening.path("to"));
        for (var name : List.of("from", "to", "at")) {
            PackDates.of(opening.path(name))
                    .filter(date -> date.hasOpenStart() || date.hasOpenEnd())
                    .ifPresent(date ->
                            report(document, "/opening/" + name, date + " is open; a day, month or year was expected"));
        }
        if (from.isPresent() && to.isPresent() && isReversed(from.get(), to.get())) {
            report(
                    document,
                    "/opening/to",
                    "the window ends before it starts; a date after " + from.get() + " was expected");
        } else if (from.isPresent() && to.isPresent() && isTooShort(from.get(), to.get())) {
            report(
                    document,
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

    private void checkEvents(PackDocument document) {
        var whole = wholeHistory();
        for (var i = 0; i < document.root().size(); i++) {
            var event = document.root().path(i);
            var at = "/" + i;
            whole.ifPresent(history -> PackDates.of(event.path("date"))
                    .filter(date -> date.latest().isBefore(history.earliest())
                            || date.earliest().isAfter(history.latest()))
                    .ifPresent(date ->
                            report(document, at + "/date", date + " lies outside the pack's history, " + history)));
            for (var link : Pointers.find(event, "/links/*/event")) {
                if (link.text().equals(event.path("id").asString(""))) {
                    report(document, at + link.pointer(), "the event is linked to itself; another event was expected");
                }
            }
        }
    }

    private void checkMatrix(PackDocument document) {
        var columns = Pointers.find(document.root(), "/columns/*/id").stream()
                .map(Pointers.Found::text)
                .toList();
        reportDoubles(document, "/columns/*/id");
        reportDoubles(document, "/groups/*/rows/*/id");
        reportDoubles(document, "/groups/*/id");
        var groups = document.root().path("groups");
        for (var g = 0; g < groups.size(); g++) {
            var rows = groups.path(g).path("rows");
            for (var r = 0; r < rows.size(); r++) {
                var at = "/groups/" + g + "/rows/" + r + "/cells";
                for (var cell : rows.path(r).path("cells").properties()) {
                    var cellAt = at + "/" + cell.getKey();
                    if (!columns.isEmpty() && !columns.contains(cell.getKey())) {
                        report(
                                document,
                                cellAt,
                                "there is no column “" + cell.getKey() + "”; expected one of: "
                                        + String.join(", ", columns));
                    }
                    checkOrder(document, cellAt, cell.getValue());
                }
            }
        }
    }

    private void checkOrder(PackDocument document, String cellAt, JsonNode states) {
        for (var s = 1; states.isArray() && s < states.size(); s++) {
            var before = PackDates.of(states.get(s - 1).path("from"))
                    .map(HistoricalDate::earliest)
                    .orElse(LocalDate.MIN);
            var from = states.get(s).path("from");
            if (from.isMissingNode()
                    || PackDates.of(from)
                            .filter(date -> !date.earliest().isAfter(before))
                            .isPresent()) {
                report(document, cellAt + "/" + s, "this state needs a “from” after that of the state before it");
            }
        }
    }

    private void reportDoubles(PackDocument document, String place) {
        var seen = new HashSet<String>();
        for (var found : Pointers.find(document.root(), place)) {
            if (!seen.add(found.text())) {
                report(document, found.pointer(), "the id “" + found.text() + "” stands twice in this matrix");
            }
        }
    }

    private Optional<HistoricalDate> wholeHistory() {
        return files.entrySet().stream()
                .filter(file -> file.getValue() == PackPart.PACK)
                .flatMap(file -> PackDates.of(file.getKey().root().path("dates")).stream())
                .findFirst();
    }

    private void report(PackDocument document, String pointer, String what) {
        problems.add(document.problemAt(pointer, what));
    }
}
