package entente.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.history.HistoricalDate;
import entente.library.Library;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The timelines of a library, one for each {@link Arrangement}. An index is built when it is first asked for; those in use
 * are kept.
 */
public final class Timelines {

    /** What the timelines are made of. */
    public interface Contents {

        /** From where to where open starts and ends are drawn. */
        HistoricalDate whole();

        /** The lanes of an arrangement, from the top. */
        List<TimelineLane> lanes(Arrangement arrangement);

        /** What passes a filter, once in each of its lanes. */
        Collection<Entry> entries(Arrangement arrangement, Filter filter);
    }

    private record Key(Arrangement arrangement, Filter filter) {}

    /** About 100 bytes each. */
    private static final long ENTRIES_KEPT = 4_000_000;

    private final Contents contents;
    private final Cache<Key, TimelineIndex> indexes = Caffeine.newBuilder()
            .maximumWeight(ENTRIES_KEPT)
            .<Key, TimelineIndex>weigher((key, index) -> index.size() + 1)
            .build();

    /** Builds the first index at once, so that no reader waits for it. */
    public Timelines(Contents contents) {
        this.contents = contents;
        index(Arrangement.IDEAS, Filter.ALL);
    }

    /** The timelines of a library. */
    public static Timelines of(Library library) {
        return new Timelines(new LibraryContents(library));
    }

    public List<Arrangement> all() {
        return Arrays.asList(Arrangement.values());
    }

    /** The lanes of a timeline, from the top. */
    public List<TimelineLane> lanes(Arrangement arrangement) {
        return contents.lanes(arrangement);
    }

    /**
     * The index of no more than so many of what passes a filter: of the weightiest, and of those that are asked for.
     *
     * @param include ids of what has to be in it
     */
    public TimelineIndex index(Arrangement arrangement, Filter filter, Set<String> include, int most) {
        var all = index(arrangement, filter);
        if (all.size() <= most) {
            return all;
        }
        var weightiest = contents.entries(arrangement, filter).stream()
                .sorted(Comparator.comparing((Entry entry) -> !include.contains(entry.id()))
                        .thenComparing(Comparator.comparingInt(Entry::weight).reversed())
                        .thenComparing(Entry.IN_TIME))
                .limit(most)
                .toList();
        return index(arrangement, weightiest);
    }

    /** The index of a timeline, of what passes a filter. */
    public TimelineIndex index(Arrangement arrangement, Filter filter) {
        return indexes.get(
                new Key(arrangement, filter), key -> index(arrangement, contents.entries(arrangement, filter)));
    }

    private TimelineIndex index(Arrangement arrangement, Collection<Entry> entries) {
        return TimelineIndex.of(
                entries,
                contents.lanes(arrangement).stream().map(TimelineLane::id).toList(),
                contents.whole());
    }
}
