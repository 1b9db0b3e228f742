package entente.history;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of history with a name; eras may nest and overlap.
 *
 * @param shortTitle the name where there is little room
 * @param partOf the id of the era that this one lies in; empty at the top
 */
public record Era(
        String id,
        String title,
        String shortTitle,
        HistoricalDate dates,
        String summary,
        Optional<String> partOf,
        List<Reference> sources) {}
