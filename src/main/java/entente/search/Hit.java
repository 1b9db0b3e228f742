package entente.search;

import entente.history.HistoricalDate;
import java.util.List;
import java.util.Optional;

/**
 * A record that was found.
 *
 * @param id of a record of this kind
 * @param title the whole title, with the words in it marked
 * @param date when it happened or existed, or when a source was issued; empty for concepts and undated sources
 * @param matched the best of the parts in which a word was found
 * @param snippet what to show under the title: the passage of the part that matched or, where that is the title or the
 *     date, one of the text; not empty unless the record has no text
 * @param importance from 1 to 5; 0 for eras, concepts and sources, which have none
 * @param corrections words that were typed wrong, if any, and what was found for them here
 * @param citedBy for a source, the ids of the events and organizations that cite it, in the order of their first days;
 *     empty for the other kinds
 */
public record Hit(
        Kind kind,
        String id,
        Passage title,
        Optional<HistoricalDate> date,
        Part matched,
        Passage snippet,
        int importance,
        List<Correction> corrections,
        List<String> citedBy) {

    public Hit {
        corrections = List.copyOf(corrections);
        citedBy = List.copyOf(citedBy);
    }
}
