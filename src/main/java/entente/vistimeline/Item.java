package entente.vistimeline;

import java.time.Instant;
import java.util.Optional;

/**
 * Something drawn on a {@link VisTimeline}; vis-timeline's <em>item</em>.
 *
 * <p>Times are instants in UTC, of any year that a browser can show. Content, name and tooltip are text and never read as
 * markup.
 *
 * @param start where it begins; for a point or box, where it is
 * @param end where it ends; required for ranges, spans and backgrounds, absent for points and boxes
 * @param content the label
 * @param group the id of the {@link Group} it lies in; empty for none (a background then covers all groups)
 */
public record Item(
        String id,
        Type type,
        Instant start,
        Optional<Instant> end,
        String content,
        Optional<String> group,
        ItemLook look,
        ItemPlace place,
        ItemUse use)
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
        BACKGROUND;

        boolean needsEnd() {
            return this == RANGE || this == SPAN || this == BACKGROUND;
        }
    }

    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item needs an id");
        }
        if (type.needsEnd() != end.isPresent()) {
            throw new IllegalArgumentException(
                    "item " + id + ": a " + type + (type.needsEnd() ? " needs an end" : " has no end"));
        }
        if (end.filter(start::isAfter).isPresent()) {
            throw new IllegalArgumentException("item " + id + " ends before it starts");
        }
        Times.check("item " + id, start);
        end.ifPresent(time -> Times.check("the end of item " + id, time));
    }

    public static Item point(String id, Instant at, String content) {
        return of(id, Type.POINT, at, Optional.empty(), content);
    }

    public static Item box(String id, Instant at, String content) {
        return of(id, Type.BOX, at, Optional.empty(), content);
    }

    public static Item range(String id, Instant start, Instant end, String content) {
        return of(id, Type.RANGE, start, Optional.of(end), content);
    }

    public static Item span(String id, Instant start, Instant end, String content) {
        return of(id, Type.SPAN, start, Optional.of(end), content);
    }

    public static Item background(String id, Instant start, Instant end, String content) {
        return of(id, Type.BACKGROUND, start, Optional.of(end), content);
    }

    static Item of(String id, Type type, Instant start, Optional<Instant> end, String content) {
        return new Item(
                id, type, start, end, content, Optional.empty(), ItemLook.PLAIN, ItemPlace.FIRST, ItemUse.USUAL);
    }

    /** The same at another time, for example after the user moved it. */
    public Item at(Instant newStart, Optional<Instant> newEnd) {
        return new Item(id, type, newStart, newEnd, content, group, look, place, use);
    }

    public Item withContent(String newContent) {
        return new Item(id, type, start, end, newContent, group, look, place, use);
    }

    public Item inGroup(String groupId) {
        return new Item(id, type, start, end, content, Optional.of(groupId), look, place, use);
    }

    public Item withClassName(String classes) {
        return with(new ItemLook(classes, look.name(), look.tooltip(), look.align(), look.template()));
    }

    /** What a screen reader says instead of the label. */
    public Item withName(String spokenName) {
        return with(new ItemLook(look.className(), spokenName, look.tooltip(), look.align(), look.template()));
    }

    /** What is told when one points at it or focuses it. */
    public Item withTooltip(String text) {
        return with(new ItemLook(look.className(), look.name(), text, look.align(), look.template()));
    }

    public Item withAlign(ItemLook.Align align) {
        return with(new ItemLook(look.className(), look.name(), look.tooltip(), align, look.template()));
    }

    /** Draws this in place of the label. The content stays its name. */
    public Item withTemplate(ItemTemplate.Filled template) {
        return with(new ItemLook(look.className(), look.name(), look.tooltip(), look.align(), Optional.of(template)));
    }

    /** Where it stands when the items of a group are stacked: lower ones are placed first. */
    public Item withOrder(int stackOrder) {
        return with(new ItemPlace(stackOrder, place.row(), place.subgroup()));
    }

    /** Its row in its group, counted from 0 at the top; see {@link Stacking#ROWS}. */
    public Item onRow(int row) {
        return with(new ItemPlace(place.order(), row, place.subgroup()));
    }

    public Item inSubgroup(String subgroup) {
        return with(new ItemPlace(place.order(), place.row(), Optional.of(subgroup)));
    }

    public Item withEditable(Editable editable) {
        return with(new ItemUse(use.selectable(), Optional.of(editable)));
    }

    /** Forbids all editing of it, whatever the timeline allows. */
    public Item readOnly() {
        return withEditable(Editable.NOTHING);
    }

    public Item notSelectable() {
        return with(new ItemUse(false, use.editable()));
    }

    private Item with(ItemLook newLook) {
        return new Item(id, type, start, end, content, group, newLook, place, use);
    }

    private Item with(ItemPlace newPlace) {
        return new Item(id, type, start, end, content, group, look, newPlace, use);
    }

    private Item with(ItemUse newUse) {
        return new Item(id, type, start, end, content, group, look, place, newUse);
    }
}
