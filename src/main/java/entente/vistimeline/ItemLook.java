package entente.vistimeline;

import java.util.Optional;

/**
 * How an {@link Item} is drawn and named.
 *
 * @param className CSS classes, separated by spaces; empty for none
 * @param name what a screen reader says instead of the label; empty to use the label
 * @param tooltip what is told when one points at it or focuses it; empty for nothing
 * @param align where a box stands over its time, or a label within its range
 * @param template drawn in place of the label
 */
public record ItemLook(
        String className, String name, String tooltip, Align align, Optional<ItemTemplate.Filled> template) {

    /** vis-timeline's {@code align}. */
    public enum Align {
        /** Boxes centred; the label of a range where it can be seen. */
        AUTO,
        LEFT,
        CENTER,
        RIGHT
    }

    static final ItemLook PLAIN = new ItemLook("", "", "", Align.AUTO, Optional.empty());
}
