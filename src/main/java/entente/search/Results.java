package entente.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits the best, best first, not more than were asked for
 * @param total how many records were found
 * @param complete whether every word was found in each; if not, none has them all, and these have most of them
 */
public record Results(List<Hit> hits, int total, boolean complete) {

    static final Results NONE = new Results(List.of(), 0, true);

    public Results {
        hits = List.copyOf(hits);
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
