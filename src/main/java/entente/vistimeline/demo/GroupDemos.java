package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;

import entente.vistimeline.Group;
import entente.vistimeline.Item;
import entente.vistimeline.Stacking;
import java.util.List;
import java.util.Set;

/** Where groups stand. */
final class GroupDemos {

    private GroupDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "nested-groups",
                        "Nested groups",
                        "Groups in groups, folded away by their label; their order is the server's, or the user's.",
                        GroupDemos::nested),
                new Demo(
                        "subgroups",
                        "Subgroups",
                        "Lines within a group, in an order of their own; each can be hidden.",
                        GroupDemos::subgroups));
    }

    private static Trial nested() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        var groups = List.of(
                Group.of("all", "History"),
                Samples.WARS.nestedIn("all"),
                Group.of("peace", "Peace").nestedIn("all"),
                Samples.TREATIES.nestedIn("peace"),
                Samples.MEETINGS.nestedIn("peace"));
        timeline.setGroups(groups);
        timeline.addGroupToggleListener(
                event -> trial.tell("toggle", event.group() + (event.isExpanded() ? " expanded" : " folded away")));
        timeline.addGroupMoveListener(event -> trial.tell("order", String.join(", ", event.order())));
        return trial.toggle("groups can be moved", timeline::setGroupsMovable)
                .button("original order", () -> timeline.setGroups(groups))
                .button(
                        "peace first",
                        () -> timeline.setGroups(
                                groups.get(0), groups.get(2), groups.get(3), groups.get(4), groups.get(1)))
                .button(
                        "fold peace away",
                        () -> show(
                                trial,
                                "peace",
                                timeline.getGroups().stream()
                                        .map(group -> group.id().equals("peace") ? group.withExpanded(false) : group)
                                        .toList()))
                .toggle(
                        "hide wars",
                        hidden -> timeline.setGroups(timeline.getGroups().stream()
                                .map(group -> group.id().equals("wars") ? group.withShown(!hidden) : group)
                                .toList()));
    }

    private static void show(Trial trial, String what, List<Group> groups) {
        trial.timeline.setGroups(groups);
        trial.tell("folded", what);
    }

    private static Trial subgroups() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        var treaties = Samples.TREATIES.withSubgroups(List.of("peace", "arms"));
        timeline.setGroups(Samples.WARS, treaties);
        timeline.setItems(
                Samples.FIRST_WAR,
                Samples.VERSAILLES.inSubgroup("peace"),
                Item.box("lausanne", at("1923-07-24"), "Lausanne")
                        .inGroup("treaties")
                        .inSubgroup("peace"),
                Item.box("trianon", at("1920-06-04"), "Trianon")
                        .inGroup("treaties")
                        .inSubgroup("peace"),
                Item.box("washington", at("1922-02-06"), "Washington Naval Treaty")
                        .inGroup("treaties")
                        .inSubgroup("arms"));
        timeline.setStacking(Stacking.SUBGROUPS);
        var ways = LayoutDemos.inOrder(
                "a line each", () -> timeline.setStacking(Stacking.SUBGROUPS),
                "stacked in each", () -> timeline.setStacking(Stacking.STACKED_SUBGROUPS));
        return trial.choice("Subgroups", ways)
                .toggle(
                        "arms first",
                        on -> timeline.setGroups(
                                Samples.WARS,
                                treaties.withSubgroups(on ? List.of("arms", "peace") : List.of("peace", "arms"))))
                .toggle(
                        "hide peace",
                        on -> timeline.setGroups(
                                Samples.WARS, treaties.withHiddenSubgroups(on ? Set.of("peace") : Set.of())));
    }
}
