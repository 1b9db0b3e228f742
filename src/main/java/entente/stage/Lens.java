package entente.stage;

import entente.timeline.Arrangement;
import entente.timeline.Filter;
import java.util.Set;

/**
 * What of the history is shown, and how.
 *
 * @param by what the lanes stand for
 * @param lanes ids of the lanes shown; empty for all
 * @param filter which events and organizations are there
 * @param search what is searched for, as typed; empty for nothing
 * @param links whether links between events are drawn
 * @param list whether the timeline is shown as a list
 */
public record Lens(Arrangement by, Set<String> lanes, Filter filter, String search, boolean links, boolean list) {

    public static final Lens ALL = new Lens(Arrangement.IDEAS, Set.of(), Filter.ALL, "", false, false);

    /** No search is longer. */
    public static final int LONGEST_SEARCH = 200;

    public Lens {
        if (search.length() > LONGEST_SEARCH) {
            throw new IllegalArgumentException(
                    "a search of " + search.length() + " characters; at most " + LONGEST_SEARCH + " were expected");
        }
        lanes = Set.copyOf(lanes);
    }

    /** With other lanes, of which all are shown. */
    public Lens arrangedBy(Arrangement arrangement) {
        return new Lens(arrangement, Set.of(), filter, search, links, list);
    }

    public Lens ofLanes(Set<String> ids) {
        return new Lens(by, ids, filter, search, links, list);
    }

    public Lens filteredBy(Filter newFilter) {
        return new Lens(by, lanes, newFilter, search, links, list);
    }

    public Lens searchingFor(String text) {
        return new Lens(by, lanes, filter, text.strip(), links, list);
    }

    public Lens withLinks(boolean drawn) {
        return new Lens(by, lanes, filter, search, drawn, list);
    }

    public Lens asList(boolean shown) {
        return new Lens(by, lanes, filter, search, links, shown);
    }
}
