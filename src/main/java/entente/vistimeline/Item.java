package entente.vistimeline;

import java.time.Instant;
import java.util.Optional;

/**
 * Something drawn on a {@link VisTimeline}; vis-timeline's <em>item</em>.
 *
 * <p>Times are instants in UTC, of any year. Content and name are text and never read as markup.
 *
 * @param start where it begins; for a point or box, where it is
 * @param end where it ends; required for ranges, spans and backgrounds, absent for points and boxes
 * @param content the label
 * @param group the id of the {@link Group} it lies in; empty for none (a background then covers all groups)
 * @param className CSS classes, separated by spaces; empty for none
 * @param order where it stands when items of a group are stacked: lower ones are placed first, nearer the top
 * @param name what a screen reader says instead of the label; empty to use the label
 */
public record Item(
        String id,
        Type type,
        Instant start,
        Optional<Instant> end,
        String content,
        Optional<String> group,
        String className,
        int order,
        String name)
        implements Identified {

    /** How an item is drawn. */
    public enum Type {
        /** A dot with its label beside it. */
        POINT,
        /** A label in a box, with a line to the axis. */
        BOX,
        /** A bar from start to end with its label inside, cut where the bar is too short. */
        RANGE,
        /** A bar from start to end with its label beside it, for bars that are shorter than their label. */
        SPAN,
        /** A tinted stretch behind the other items. */
        BACKGROUND
    }

    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item needs an id");
        }
        var needsEnd = type == Type.RANGE || type == Type.SPAN || type == Type.BACKGROUND;
        if (needsEnd != end.isPresent()) {
            throw new IllegalArgumentException(
                    "item " + id + ": a " + type + (needsEnd ? " needs an end" : " has no end"));
        }
        if (end.filter(start::isAfter).isPresent()) {
            throw new IllegalArgumentException("item " + id + " ends before it starts");
        }
    }

    public static Item point(String id, Instant at, String content) {
        return new Item(id, Type.POINT, at, Optional.empty(), content, Optional.empty(), "", 0, "");
    }

    public static Item box(String id, Instant at, String content) {
        return new Item(id, Type.BOX, at, Optional.empty(), content, Optional.empty(), "", 0, "");
    }

    public static Item range(String id, Instant start, Instant end, String content) {
        return new Item(id, Type.RANGE, start, Optional.of(end), content, Optional.empty(), "", 0, "");
    }

    public static Item span(String id, Instant start, Instant end, String content) {
        return new Item(id, Type.SPAN, start, Optional.of(end), content, Optional.empty(), "", 0, "");
    }

    public static Item background(String id, Instant start, Instant end, String content) {
        return new Item(id, Type.BACKGROUND, start, Optional.of(end), content, Optional.empty(), "", 0, "");
    }

    public Item inGroup(String groupId) {
        return new Item(id, type, start, end, content, Optional.of(groupId), className, order, name);
    }

    public Item withClassName(String classes) {
        return new Item(id, type, start, end, content, group, classes, order, name);
    }

    public Item withOrder(int stackOrder) {
        return new Item(id, type, start, end, content, group, className, stackOrder, name);
    }

    public Item withName(String spokenName) {
        return new Item(id, type, start, end, content, group, className, order, spokenName);
    }
}
