package entente.library;

import entente.history.EdtfException;
import entente.history.HistoricalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Dates in a pack that is being checked. */
final class PackDates {

    private PackDates() {}

    /** The date that a node holds; empty if it holds none, of which the schemas tell. */
    static Optional<HistoricalDate> of(JsonNode node) {
        try {
            return Optional.of(HistoricalDate.parse(node.asString("")));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** The lives of the records of a part that tells them, by id. */
    static Map<String, HistoricalDate> lives(Map<PackDocument, PackPart> files, PackPart part) {
        var lives = new HashMap<String, HistoricalDate>();
        files.forEach((document, itsPart) -> {
            if (itsPart == part) {
                document.root()
                        .forEach(record -> of(record.path("dates"))
                                .ifPresent(dates -> lives.put(record.path("id").asString(""), dates)));
            }
        });
        return lives;
    }
}
