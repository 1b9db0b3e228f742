package entente.stage.ui;

import entente.history.DateText;
import entente.history.Era;
import entente.history.Lane;
import entente.library.Library;
import entente.stage.Range;
import entente.stage.Scene;
import entente.timeline.Slice;
import entente.timeline.Slice.Cluster;
import entente.timeline.Slice.Mark;
import entente.vistimeline.Group;
import entente.vistimeline.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes vis-timeline's items and groups from slices; the one place where days become instants and back. */
final class TimelineItems {

    static final String ERAS = "eras";

    private static final String ERA = "era:";
    private static final String CLUSTER = "cluster:";

    /** About how much of the window the longest label takes. */
    private static final double LABEL_SHARE = 0.4;

    private final Library library;
    private final Range range;
    private final DateText dates;
    private final BiFunction<String, Object[], String> translate;

    TimelineItems(Library library, Range range, DateText dates, BiFunction<String, Object[], String> translate) {
        this.library = library;
        this.range = range;
        this.dates = dates;
        this.translate = translate;
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The era that an item stands for. */
    Optional<Era> era(String item) {
        return item.startsWith(ERA) ? library.era(item.substring(ERA.length())) : Optional.empty();
    }

    /** The cluster of a slice that an item stands for. */
    static Optional<Cluster> cluster(String item, Slice slice) {
        return slice.clusters().stream()
                .filter(cluster -> id(cluster).equals(item))
                .findFirst();
    }

    List<Group> groups() {
        return Stream.concat(
                        Stream.of(Group.of(ERAS, text("timeline.eras")).withClassName("lane-eras")),
                        library.lanes().stream()
                                .map(lane -> Group.of(lane.id(), lane.title()).withClassName("lane " + colour(lane))))
                .toList();
    }

    List<Item> items(Slice slice, Scene scene, Set<String> marked) {
        var items = new ArrayList<Item>();
        items.addAll(eras());
        slice.marks().stream()
                .filter(mark -> !showsOnlyItsLabel(mark, scene))
                .forEach(mark -> items.add(item(mark, scene, marked)));
        slice.clusters().forEach(cluster -> items.add(item(cluster)));
        return items;
    }

    /** Whether it ended shortly before the window, so that nothing but the end of its label would stand in it. */
    private static boolean showsOnlyItsLabel(Mark mark, Scene scene) {
        var length = scene.to().toEpochDay() - scene.from().toEpochDay();
        return mark.end().isBefore(scene.from())
                && mark.end().plusDays((long) (length * LABEL_SHARE)).isAfter(scene.from());
    }

    private List<Item> eras() {
        var top = library.eras().stream().filter(era -> era.partOf().isEmpty()).toList();
        var items = new ArrayList<Item>();
        for (var i = 0; i < top.size(); i++) {
            var era = top.get(i);
            var start = instant(range.clamp(era.dates().earliest()));
            var end = instant(range.clamp(era.dates().latest()));
            var shade = i % 2 == 0 ? "era-even" : "era-odd";
            items.add(Item.background("band:" + era.id(), start, end, "").withClassName("era-band " + shade));
            items.add(Item.range(ERA + era.id(), start, end, era.shortTitle())
                    .inGroup(ERAS)
                    .withClassName("era-label")
                    .withName(text("timeline.era", era.title(), dates.print(era.dates()))));
        }
        return items;
    }

    private Item item(Mark mark, Scene scene, Set<String> marked) {
        var entry = mark.entry();
        // An event that is drawn in two lanes is two items, of which each needs an id of its own.
        var first = library.event(entry.id())
                .map(event -> event.lanes().getFirst().equals(entry.lane()))
                .orElse(true);
        var id = first ? entry.id() : entry.id() + "@" + entry.lane();
        var start = instant(mark.start());
        var end = instant(mark.end());
        var item = switch (mark.shape()) {
            case POINT -> Item.point(id, start, entry.label());
            case RANGE -> Item.range(id, start, end, entry.label());
            case SPAN -> Item.span(id, start, end, entry.label());
        };
        return item.inGroup(entry.lane())
                .withClassName(classes(mark, scene, marked))
                .withOrder(mark.row())
                .withName(name(mark, marked.contains(mark.entry().id())));
    }

    private Item item(Cluster cluster) {
        var count = cluster.entries().size();
        return Item.point(id(cluster), instant(cluster.from()), "+" + count)
                .inGroup(cluster.lane())
                .withOrder(cluster.row())
                .withClassName("cluster "
                        + library.lane(cluster.lane())
                                .map(TimelineItems::colour)
                                .orElse(""))
                .withName(text(
                        "timeline.cluster",
                        String.valueOf(count),
                        dates.printYears(cluster.from(), cluster.to()),
                        cluster.entries().stream()
                                .limit(3)
                                .map(entry -> entry.label())
                                .collect(Collectors.joining("; "))));
    }

    /** The id of the entry that an item stands for, whichever lane it is drawn in. */
    static String entry(String item) {
        var lane = item.indexOf('@');
        return lane < 0 ? item : item.substring(0, lane);
    }

    private String classes(Mark mark, Scene scene, Set<String> marked) {
        var entry = mark.entry();
        var isOrganization = library.organization(entry.id()).isPresent();
        var flags = Map.of(
                "organization", isOrganization,
                "major", entry.importance() >= 4,
                "soft-start", mark.softStart(),
                "soft-end", mark.softEnd(),
                "exists", entry.date().covers(scene.at()),
                "marked", marked.contains(entry.id()),
                "dimmed", !marked.isEmpty() && !marked.contains(entry.id()),
                "in-focus", scene.entry().filter(entry.id()::equals).isPresent(),
                "contested", entry.contested(),
                "span", mark.shape() == Slice.Shape.SPAN);
        return Stream.concat(
                        library.lane(entry.lane()).map(TimelineItems::colour).stream(),
                        flags.entrySet().stream()
                                .filter(Map.Entry::getValue)
                                .map(Map.Entry::getKey)
                                .sorted())
                .collect(Collectors.joining(" "));
    }

    private String name(Mark mark, boolean marked) {
        var entry = mark.entry();
        var title = library.titleOf(entry.id()).orElse(entry.label());
        var lane = library.lane(entry.lane()).map(Lane::title).orElse("");
        var name = text(
                entry.contested() ? "timeline.item.contested" : "timeline.item",
                title,
                dates.print(entry.date()),
                lane);
        return marked ? text("timeline.item.marked", name) : name;
    }

    private static String id(Cluster cluster) {
        return CLUSTER + cluster.lane() + ":" + cluster.entries().getFirst().id() + ":"
                + cluster.entries().size();
    }

    private static String colour(Lane lane) {
        return "colour-" + lane.colour().word();
    }

    private String text(String key, Object... parameters) {
        return translate.apply(key, parameters);
    }
}
