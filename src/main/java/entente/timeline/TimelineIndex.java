package entente.timeline;

import static java.util.stream.Collectors.toMap;

import entente.history.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses what to draw of a collection of entries, however many.
 *
 * <p>Which entries a scale shows, and on which rows, is worked out once for the whole history ({@link RowFilling}); a
 * query only cuts its window out, in O(log n + k) for k things drawn. So neighbouring windows agree on what they share,
 * and what is shown stays shown when one zooms in. Immutable.
 */
public final class TimelineIndex {

    /** The whole history in about so many pixels is the coarsest level. */
    private static final double COARSEST_PIXELS = 64;

    private final SequencedMap<String, LaneIndex> lanes = new LinkedHashMap<>();
    private final int coarsest;

    /**
     * Builds an index.
     *
     * @param entries in any order; each names a lane
     * @param laneIds the lanes in the order of the screen; an entry of another lane is refused
     * @param whole where open starts and ends are drawn to
     */
    public static TimelineIndex of(Collection<Entry> entries, List<String> laneIds, HistoricalDate whole) {
        return new TimelineIndex(entries, laneIds, whole);
    }

    private TimelineIndex(Collection<Entry> entries, List<String> laneIds, HistoricalDate whole) {
        var byLane = new HashMap<String, List<Entry>>();
        laneIds.forEach(lane -> byLane.put(lane, new ArrayList<>()));
        for (var entry : entries) {
            var lane = byLane.get(entry.lane());
            if (lane == null) {
                throw new IllegalArgumentException("entry " + entry.id() + " is in lane " + entry.lane()
                        + "; expected one of " + String.join(", ", laneIds));
            }
            lane.add(entry);
        }
        coarsest = coarsest(entries, whole);
        var built = laneIds.parallelStream()
                .collect(toMap(
                        lane -> lane,
                        lane -> LaneIndex.of(lane, byLane.getOrDefault(lane, List.of()), whole, coarsest)));
        laneIds.forEach(lane -> lanes.put(lane, built.get(lane)));
    }

    private static int coarsest(Collection<Entry> entries, HistoricalDate whole) {
        var first = whole.earliest().toEpochDay();
        var last = whole.latest().toEpochDay();
        for (var entry : entries) {
            first = entry.date().hasOpenStart()
                    ? first
                    : Math.min(first, entry.date().earliest().toEpochDay());
            last = entry.date().hasOpenEnd()
                    ? last
                    : Math.max(last, entry.date().latest().toEpochDay());
        }
        return Scale.level(COARSEST_PIXELS / (last - first + 1));
    }

    /** Ids of the lanes, from the top. */
    public Collection<String> lanes() {
        return lanes.sequencedKeySet();
    }

    /** How many entries there are in all lanes. */
    public int size() {
        return lanes.values().stream().mapToInt(lane -> lane.entries().size()).sum();
    }

    /**
     * What to draw.
     *
     * @throws IllegalArgumentException if a lane is asked for that there is not
     */
    public Slice slice(SliceQuery query) {
        var asked = chosen(query.lanes());
        var level = Scale.level(query.pixelsPerDay());
        var step = Scale.clusterDays(level);
        var margin = query.days();
        var from = Math.floorDiv(query.from().toEpochDay() - margin, step) * step;
        var to = -Math.floorDiv(-(query.to().toEpochDay() + 1 + margin), step) * step;
        var rows = share(asked, level, query.rows());
        var slicers = new ArrayList<LaneSlicer>();
        for (var i = 0; i < rows.length; i++) {
            slicers.add(new LaneSlicer(asked.get(i), level, rows[i], from, to));
        }
        return new Slice(
                LocalDate.ofEpochDay(from),
                LocalDate.ofEpochDay(to),
                Scale.pixelsPerDay(level),
                level == Scale.FINEST ? Double.POSITIVE_INFINITY : Scale.pixelsPerDay(level + 1),
                within(query.budget(), slicers).stream()
                        .map(slicer -> slicer.slice(query.include(), query.grows()))
                        .toList());
    }

    /** What is drawn at all scales. */
    public WholeTimeline whole() {
        return new WholeTimeline(
                coarsest, lanes.values().stream().map(WholeTimeline::lane).toList());
    }

    private static int[] share(List<LaneIndex> lanes, int level, int rows) {
        return SharedRows.share(
                rows,
                lanes.stream().mapToInt(lane -> lane.layout().rowsWanted(level)).toArray(),
                lanes.stream().mapToInt(lane -> lane.entries().size()).toArray());
    }

    /** Takes rows off the highest lanes until no more than the budget is drawn, if it has to be. */
    private static List<LaneSlicer> within(int budget, List<LaneSlicer> slicers) {
        var cut = new ArrayList<>(slicers);
        while (cut.stream().mapToInt(LaneSlicer::countMarks).sum() > budget) {
            var highest =
                    cut.stream().max(Comparator.comparingInt(LaneSlicer::rows)).orElseThrow();
            if (highest.rows() <= 1) {
                break;
            }
            cut.set(cut.indexOf(highest), highest.withoutLastRow());
        }
        return cut;
    }

    /** How many entries of each lane begin in each of {@code bins} equal stretches between two days. */
    public Map<String, int[]> density(LocalDate from, LocalDate to, int bins) {
        var days = to.toEpochDay() - from.toEpochDay() + 1.0;
        var density = new LinkedHashMap<String, int[]>();
        lanes.forEach((id, lane) -> {
            var counts = new int[bins];
            var before = lane.entries().startedBefore(from.toEpochDay());
            for (var bin = 0; bin < bins; bin++) {
                var until = lane.entries()
                        .startedBefore(from.toEpochDay() + (long) Math.ceil((bin + 1) * days / bins - 1e-6));
                counts[bin] = until - before;
                before = until;
            }
            density.put(id, counts);
        });
        return density;
    }

    /** The entry after another one in the order of time, or before it; one in several lanes is passed once. */
    public Optional<Entry> neighbour(Entry entry, boolean forward, Set<String> laneIds) {
        return chosen(laneIds).stream()
                .flatMap(lane -> neighbour(lane.entries(), entry, forward).stream())
                .min(forward ? Entry.IN_TIME : Entry.IN_TIME.reversed());
    }

    /** The first entry that begins after a day, or the last that begins before it. */
    public Optional<Entry> nearest(LocalDate day, boolean forward, Set<String> laneIds) {
        return chosen(laneIds).stream()
                .map(LaneIndex::entries)
                .flatMap(entries -> {
                    var place = forward
                            ? entries.startedBefore(day.toEpochDay() + 1)
                            : entries.startedBefore(day.toEpochDay()) - 1;
                    return place >= 0 && place < entries.size() ? Stream.of(entries.get(place)) : Stream.empty();
                })
                .min(forward ? Entry.IN_TIME : Entry.IN_TIME.reversed());
    }

    private static Optional<Entry> neighbour(LaneEntries entries, Entry entry, boolean forward) {
        var place = entries.before(entry);
        for (var i = forward ? place : place - 1; i >= 0 && i < entries.size(); i += forward ? 1 : -1) {
            if (!entries.get(i).id().equals(entry.id())) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** An entry by its id, in the first lane that has it. */
    public Optional<Entry> find(String id) {
        return lanes.values().stream()
                .map(LaneIndex::entries)
                .filter(entries -> entries.withId(id) >= 0)
                .findFirst()
                .map(entries -> entries.get(entries.withId(id)));
    }

    /**
     * All entries that touch the days from one to another, both included, in the order of time; each in all its lanes.
     * Looks at every entry that begins before the end.
     */
    public Stream<Entry> touching(LocalDate from, LocalDate to, Set<String> laneIds) {
        return chosen(laneIds).stream()
                .map(LaneIndex::entries)
                .flatMap(entries -> Stream.iterate(0, i -> i + 1)
                        .limit(entries.startedBefore(to.toEpochDay() + 1))
                        .filter(i -> entries.end(i) >= from.toEpochDay())
                        .map(entries::get))
                .sorted(Entry.IN_TIME);
    }

    private List<LaneIndex> chosen(Set<String> ids) {
        var unknown = new LinkedHashSet<>(ids);
        unknown.removeAll(lanes.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no lane " + String.join(", ", unknown) + "; expected "
                    + String.join(", ", lanes.keySet()));
        }
        return lanes.values().stream()
                .filter(lane -> ids.isEmpty() || ids.contains(lane.id()))
                .toList();
    }
}
