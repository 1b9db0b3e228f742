package entente.library;

import entente.history.HistoricalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What neither a schema nor an id can tell: dates that lie within the pack's history, windows the right way round, and all
 * that the checks for single parts look at.
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
                    checkPack(document);
                    problems.addAll(PlaceCheck.regions(document));
                }
                case PLACES -> problems.addAll(PlaceCheck.places(document));
                case EVENTS -> checkEvents(document);
                case MATRICES -> problems.addAll(new MatrixCheck(document).check());
                case SOURCES, ERAS, CONCEPTS, ORGANIZATIONS, STATES, MEMBERSHIPS, LECTURES -> {}
            }
        });
        problems.addAll(new NestingCheck(files).check());
        problems.addAll(new MembershipCheck(files).check());
        problems.addAll(new EventLifeCheck(files).check());
        return problems;
    }

    private void checkPack(PackDocument document) {
        var whole = PackDates.of(document.root().path("dates"));
        if (whole.filter(dates -> dates.hasOpenStart() || dates.hasOpenEnd()).isPresent()) {
            report(document, "/dates", "the whole history needs a first and a last day, such as 1603/2011");
        }
        checkOpening(document, "opening");
        checkOpening(document, "comparing");
    }

    private void checkOpening(PackDocument document, String which) {
        var opening = document.root().path(which);
        var from = PackDates.of(opening.path("from"));
        var to = PackDates.of(opening.path("to"));
        for (var name : List.of("from", "to", "at")) {
            PackDates.of(opening.path(name))
                    .filter(date -> date.hasOpenStart() || date.hasOpenEnd())
                    .ifPresent(date -> report(
                            document, "/" + which + "/" + name, date + " is open; a day, month or year was expected"));
        }
        if (from.isPresent() && to.isPresent() && isReversed(from.get(), to.get())) {
            report(
                    document,
                    "/" + which + "/to",
                    "the window ends before it starts; a date after " + from.get() + " was expected");
        } else if (from.isPresent() && to.isPresent() && isTooShort(from.get(), to.get())) {
            report(
                    document,
                    "/" + which + "/to",
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
