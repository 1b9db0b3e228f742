package entente.timeline;

import entente.history.Lane;
import entente.library.Library;
import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Chooses what to draw. Lanes share the rows by what they hold in the window; in each lane the most important entries
 * near the window get a place, and what finds none is counted in clusters.
 */
@Component
public class TimelineIndex {

    private static final double CLUSTER_PIXELS = 90;
    private static final int LEAST_ROWS = 2;

    private final Library library;
    private final Map<String, List<Entry>> lanes = new LinkedHashMap<>();

    TimelineIndex(Library library) {
        this.library = library;
        library.lanes().forEach(lane -> lanes.put(lane.id(), new ArrayList<>()));
        library.organizations().forEach(organization -> add(Entry.of(organization)));
        library.events().forEach(event -> event.lanes().forEach(lane -> add(Entry.of(event, lane))));
    }

    /** All entries, in the order of their first days. */
    List<Entry> entries() {
        return lanes.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(entry -> entry.date().earliest()))
                .toList();
    }

    /**
     * What to draw.
     *
     * @param always ids of entries that are drawn before all others, because they are selected or marked
     */
    public Slice slice(Viewport viewport, Set<String> always) {
        var rows = rowsByLane(viewport, always);
        var marks = new ArrayList<Mark>();
        var clusters = new ArrayList<Cluster>();
        lanes.forEach((lane, entries) -> {
            var limit = rows.getOrDefault(lane, LEAST_ROWS);
            var placement =
                    new Placement(viewport.pixelsPerDay(), library.pack().dates());
            var placed = new ArrayList<Mark>();
            var left = new ArrayList<Entry>();
            for (var entry : byWeight(entries, always)) {
                if (viewport.nearlyShows(entry.date().earliest(), entry.date().latest())) {
                    var room = always.contains(entry.id()) ? Integer.MAX_VALUE : limit;
                    placement.place(placement.mark(entry), room).ifPresentOrElse(placed::add, () -> left.add(entry));
                }
            }
            marks.addAll(rangesOnTop(placed));
            clusters.addAll(clusters(lane, left, viewport.pixelsPerDay(), placement.rowsUsed()));
        });
        return new Slice(List.copyOf(marks), List.copyOf(clusters));
    }

    private void add(Entry entry) {
        lanes.computeIfAbsent(entry.lane(), lane -> new ArrayList<>()).add(entry);
    }

    /** Each lane gets its least, then rows go one by one to the lane that is shortest of what it needs. */
    private Map<String, Integer> rowsByLane(Viewport viewport, Set<String> always) {
        var wanted = new LinkedHashMap<String, Integer>();
        lanes.forEach((lane, entries) -> wanted.put(lane, rowsWanted(entries, viewport, always)));
        var given = new LinkedHashMap<String, Integer>();
        lanes.keySet().forEach(lane -> given.put(lane, LEAST_ROWS));
        for (var left = viewport.rows() - LEAST_ROWS * lanes.size(); left > 0; left--) {
            wanted.keySet().stream()
                    .filter(lane -> given.getOrDefault(lane, 1) < wanted.getOrDefault(lane, 1))
                    .min(Comparator.comparingInt(lane -> given.getOrDefault(lane, 1)))
                    .ifPresent(lane -> given.merge(lane, 1, Integer::sum));
        }
        // A lane that can't show everything gives its last row to the clusters that count the rest.
        given.replaceAll((lane, rows) -> rows < wanted.getOrDefault(lane, 1) ? Math.max(1, rows - 1) : rows);
        return given;
    }

    private int rowsWanted(List<Entry> entries, Viewport viewport, Set<String> always) {
        var placement = new Placement(viewport.pixelsPerDay(), library.pack().dates());
        for (var entry : byWeight(entries, always)) {
            if (viewport.drawsAround(entry.date().earliest(), entry.date().latest())) {
                placement.place(placement.mark(entry), Integer.MAX_VALUE);
            }
        }
        return placement.rowsUsed();
    }

    /** The same marks, with the rows that hold bars above those that hold none. */
    private static List<Mark> rangesOnTop(List<Mark> marks) {
        var rows = marks.stream().map(Mark::row).distinct().sorted().toList();
        var withBars = marks.stream()
                .filter(mark -> mark.shape() == Slice.Shape.RANGE)
                .map(Mark::row)
                .collect(Collectors.toSet());
        var order = rows.stream()
                .sorted(Comparator.comparing((Integer row) -> !withBars.contains(row)))
                .toList();
        return marks.stream().map(mark -> mark.onRow(order.indexOf(mark.row()))).toList();
    }

    private static List<Entry> byWeight(List<Entry> entries, Set<String> always) {
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !always.contains(entry.id()))
                        .thenComparing(
                                Comparator.comparingInt(Entry::importance).reversed())
                        .thenComparing(entry -> entry.date().earliest())
                        .thenComparing(Entry::id))
                .toList();
    }

    private static List<Cluster> clusters(String lane, List<Entry> left, double pixelsPerDay, int row) {
        var clusters = new ArrayList<Cluster>();
        var open = new ArrayList<Entry>();
        for (var entry : left.stream()
                .sorted(Comparator.comparing(entry -> entry.date().earliest()))
                .toList()) {
            if (!open.isEmpty() && distance(open.getFirst(), entry) * pixelsPerDay > CLUSTER_PIXELS) {
                clusters.add(new Cluster(lane, List.copyOf(open), row));
                open.clear();
            }
            open.add(entry);
        }
        if (!open.isEmpty()) {
            clusters.add(new Cluster(lane, List.copyOf(open), row));
        }
        return clusters;
    }

    private static double distance(Entry first, Entry second) {
        return second.date().earliest().toEpochDay()
                - (double) first.date().earliest().toEpochDay();
    }

    /** How many entries of each lane begin in each of {@code bins} equal stretches between two days. */
    public Map<Lane, int[]> density(LocalDate from, LocalDate to, int bins) {
        var days = to.toEpochDay() - from.toEpochDay() + 1.0;
        return library.lanes().stream()
                .collect(Collectors.toMap(
                        lane -> lane,
                        lane -> {
                            var counts = new int[bins];
                            starts(lane)
                                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                                    .forEach(day ->
                                            counts[(int) ((day.toEpochDay() - from.toEpochDay()) / days * bins)]++);
                            return counts;
                        },
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private Stream<LocalDate> starts(Lane lane) {
        return lanes.getOrDefault(lane.id(), List.of()).stream()
                .map(entry -> entry.date().earliest());
    }
}
