package entente.library;

import entente.history.EdtfException;
import entente.history.HistoricalDate;
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
}
