package entente.library;

import entente.history.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A row of the memberships of a pack that is being checked, of which the first day can be read.
 *
 * @param to empty while the membership lasts
 */
record MembershipRow(
        PackDocument document, int index, JsonNode node, HistoricalDate from, Optional<HistoricalDate> to) {

    static Optional<MembershipRow> of(PackDocument document, int index) {
        var node = document.root().path(index);
        return PackDates.of(node.path("from"))
                .map(from -> new MembershipRow(document, index, node, from, PackDates.of(node.path("to"))));
    }

    String organization() {
        return node.path("organization").asString("");
    }

    String state() {
        return node.path("state").asString("");
    }

    /** Whether a note says something about it. */
    boolean isExplained() {
        return node.has("note");
    }

    boolean isReversed() {
        return to.filter(end -> end.latest().isBefore(from.earliest())).isPresent();
    }

    /** Whether "to" and "ended" are both there, or both not. */
    boolean endsWholly() {
        return node.has("to") == node.has("ended");
    }

    /** Whether another one of the same pair, which begins no earlier, begins for sure before this one has ended. */
    boolean overlaps(MembershipRow later) {
        var lastForSure = to.map(HistoricalDate::earliest).orElse(LocalDate.MAX);
        return !later.from.latest().isAfter(lastForSure);
    }

    Problem problem(String field, String what) {
        return document.problemAt("/" + index + "/" + field, what);
    }
}
