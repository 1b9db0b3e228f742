package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;

import entente.vistimeline.Clustering;
import entente.vistimeline.GroupHeight;
import entente.vistimeline.Item;
import entente.vistimeline.Margins;
import entente.vistimeline.Orientation;
import entente.vistimeline.Stacking;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Where items stand. */
final class LayoutDemos {

    private LayoutDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "stacking",
                        "Stacking",
                        "Items that would overlap are stacked, overlap, or stand on rows that never change.",
                        LayoutDemos::stacking),
                new Demo(
                        "clusters",
                        "Clusters",
                        "Items too close together at this zoom are one, with their number; a double-click shows them.",
                        LayoutDemos::clusters),
                new Demo(
                        "orientation",
                        "Orientation and room",
                        "The axis below, above or on both sides; how much room there is between things.",
                        LayoutDemos::orientation),
                new Demo(
                        "right-to-left",
                        "Right to left",
                        "Time runs from the right, and groups have their labels there.",
                        LayoutDemos::rightToLeft));
    }

    private static Trial stacking() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setGroups(Samples.WARS.withRows(1), Samples.TREATIES.withRows(4), Samples.MEETINGS.withRows(2));
        timeline.setItems(
                Samples.FIRST_WAR,
                Samples.POINTS.onRow(0),
                Samples.VERSAILLES.onRow(3).withOrder(1),
                Item.box("trianon", at("1920-06-04"), "Trianon")
                        .inGroup("treaties")
                        .onRow(1)
                        .withOrder(2),
                Samples.PARIS,
                Samples.WASHINGTON.onRow(1));
        return trial.choice("Stacking", Stacking.class, timeline::setStacking)
                .toggle("high rows", on -> timeline.setRowHeight(on ? 44 : 28))
                .button("zoom in", () -> timeline.zoomIn(0.6))
                .button("zoom out", () -> timeline.zoomOut(0.6));
    }

    private static Trial clusters() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setGroups(Samples.MEETINGS);
        // The sessions of the Assembly of the League began on the first or second Monday of September, from 1921 on.
        timeline.setItems(IntStream.range(1, 20)
                .mapToObj(session -> Item.point(
                                "assembly-" + session,
                                at("%d-09-05".formatted(1920 + session)),
                                "Assembly " + (session + 1))
                        .inGroup("meetings")
                        .withClassName(session % 2 == 0 ? "colour-green" : "colour-blue"))
                .toList());
        timeline.setWindow(Samples.window("1900-01-01", "1960-01-01"));
        var clustering = Clustering.of(1, "{count} sessions");
        timeline.setClustering(clustering);
        timeline.addTimelineClickListener(event -> trial.tell("members", String.join(", ", event.clusterMembers())));
        var ways = new LinkedHashMap<String, Runnable>();
        ways.put("all", () -> timeline.setClustering(clustering));
        ways.put("of a colour", () -> timeline.setClustering(clustering.ofSame(Clustering.Together.SAME_CLASS)));
        ways.put("with lines", () -> timeline.setClustering(clustering.withStipes()));
        ways.put("off", () -> timeline.setClustering(Clustering.OFF));
        return trial.choice("Clusters", ways).button("a year", () -> timeline.zoomTo(Duration.ofDays(700)));
    }

    private static Trial orientation() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        var sides = new LinkedHashMap<String, Runnable>();
        for (var axis :
                List.of(Orientation.Axis.BOTTOM, Orientation.Axis.TOP, Orientation.Axis.BOTH, Orientation.Axis.NONE)) {
            sides.put(
                    axis.name().toLowerCase(Locale.ROOT),
                    () -> timeline.setOrientation(new Orientation(axis, Orientation.Side.TOP)));
        }
        return trial.choice("Axis", sides)
                .toggle(
                        "items from below",
                        on -> timeline.setOrientation(new Orientation(
                                Orientation.Axis.BOTTOM, on ? Orientation.Side.BOTTOM : Orientation.Side.TOP)))
                .toggle("more room", on -> timeline.setMargins(on ? new Margins(30, 10, 20) : Margins.USUAL))
                .toggle("as high as its contents", timeline::setHeightByContent)
                .choice("Group height", GroupHeight.class, timeline::setGroupHeight);
    }

    private static Trial rightToLeft() {
        var trial = new Trial(Samples.timeline());
        trial.timeline.setTimeBar("bar", at("1918-11-11"));
        trial.timeline.setRightToLeft(true);
        trial.timeline.addTimeBarMoveListener(
                event -> trial.tell("bar", event.time().toString()));
        return trial.choice(
                "Time runs",
                inOrder(
                        "right to left", () -> trial.timeline.setRightToLeft(true),
                        "left to right", () -> trial.timeline.setRightToLeft(false)));
    }

    static Map<String, Runnable> inOrder(String first, Runnable one, String second, Runnable other) {
        var choices = new LinkedHashMap<String, Runnable>();
        choices.put(first, one);
        choices.put(second, other);
        return choices;
    }
}
