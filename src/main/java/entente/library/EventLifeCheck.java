package entente.library;

import entente.history.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** That what an organization did or what states did in it lies in its life: no accession to what is not there yet. */
final class EventLifeCheck {

    /** Of the other kinds many prepare an organization or look back on it. */
    private static final Set<String> IN_ITS_LIFE = Set.of("accession", "withdrawal");

    private final Map<PackDocument, PackPart> files;

    EventLifeCheck(Map<PackDocument, PackPart> files) {
        this.files = files;
    }

    List<Problem> check() {
        var lives = PackDates.lives(files, PackPart.ORGANIZATIONS);
        var problems = new ArrayList<Problem>();
        files.forEach((document, part) -> {
            for (var i = 0; part == PackPart.EVENTS && i < document.root().size(); i++) {
                problems.addAll(check(document, "/" + i, document.root().path(i), lives));
            }
        });
        return problems;
    }

    private static List<Problem> check(
            PackDocument document, String at, JsonNode event, Map<String, HistoricalDate> lives) {
        var date = PackDates.of(event.path("date"));
        if (date.isEmpty() || !IN_ITS_LIFE.contains(event.path("kind").asString(""))) {
            return List.of();
        }
        return Pointers.find(event, "/organizations/*").stream()
                .flatMap(found -> Optional.ofNullable(lives.get(found.text()))
                        .filter(life -> date.get().latest().isBefore(life.earliest())
                                || date.get().earliest().isAfter(life.latest()))
                        .map(life -> document.problemAt(
                                at + found.pointer(),
                                date.get() + " lies outside the life of “" + found.text() + "”, " + life))
                        .stream())
                .toList();
    }
}
