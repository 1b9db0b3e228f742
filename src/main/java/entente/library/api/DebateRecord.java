package entente.library.api;

import entente.history.Debate;
import java.util.List;

/**
 * A statement on which sources take sides: {@code {"statement": …, "contested": true, "claims": […]}}.
 *
 * @param contested whether some claims support and some dispute it
 */
record DebateRecord(String statement, boolean contested, List<ClaimRecord> claims) {

    static List<DebateRecord> of(List<Debate> debates) {
        return debates.stream()
                .map(debate ->
                        new DebateRecord(debate.statement(), debate.isContested(), ClaimRecord.of(debate.claims())))
                .toList();
    }
}
