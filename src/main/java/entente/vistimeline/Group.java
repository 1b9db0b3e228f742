package entente.vistimeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a {@link VisTimeline} with a label at its side; vis-timeline's <em>group</em>. Groups stand in the order in
 * which they are given, those in other groups under these.
 *
 * @param content the label, as text
 */
public record Group(String id, String content, GroupLook look, GroupNesting nesting, Subgroups subgroups)
        implements Identified {

    private static final Set<String> RESERVED = Set.of("__ungrouped__", "__background__");

    public Group {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a group needs an id");
        }
        if (RESERVED.contains(id)) {
            throw new IllegalArgumentException("vis-timeline keeps the group id " + id + " for itself");
        }
    }

    public static Group of(String id, String content) {
        return new Group(id, content, GroupLook.PLAIN, GroupNesting.TOP, Subgroups.ANY);
    }

    public Group withClassName(String classes) {
        return with(new GroupLook(classes, look.tooltip(), look.rows(), look.height(), look.template()));
    }

    public Group withTooltip(String text) {
        return with(new GroupLook(look.className(), text, look.rows(), look.height(), look.template()));
    }

    /** How many rows it has with {@link Stacking#ROWS}. */
    public Group withRows(int rows) {
        return with(new GroupLook(look.className(), look.tooltip(), rows, look.height(), look.template()));
    }

    public Group withHeight(GroupHeight height) {
        return with(new GroupLook(look.className(), look.tooltip(), look.rows(), Optional.of(height), look.template()));
    }

    /** Draws this in place of the label. The content stays its name. */
    public Group withTemplate(ItemTemplate.Filled template) {
        return with(new GroupLook(look.className(), look.tooltip(), look.rows(), look.height(), Optional.of(template)));
    }

    /** Puts it under another group, with which it can be folded away. */
    public Group nestedIn(String parent) {
        return with(new GroupNesting(Optional.of(parent), nesting.expanded(), nesting.shown()));
    }

    /** Whether the groups nested in it are shown. */
    public Group withExpanded(boolean expanded) {
        return with(new GroupNesting(nesting.parent(), expanded, nesting.shown()));
    }

    public Group withShown(boolean shown) {
        return with(new GroupNesting(nesting.parent(), nesting.expanded(), shown));
    }

    /** The order of its subgroups. */
    public Group withSubgroups(List<String> order) {
        return new Group(id, content, look, nesting, new Subgroups(order, subgroups.hidden()));
    }

    public Group withHiddenSubgroups(Set<String> hidden) {
        return new Group(id, content, look, nesting, new Subgroups(subgroups.order(), hidden));
    }

    private Group with(GroupLook newLook) {
        return new Group(id, content, newLook, nesting, subgroups);
    }

    private Group with(GroupNesting newNesting) {
        return new Group(id, content, look, newNesting, subgroups);
    }
}
