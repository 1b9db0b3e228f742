package entente.vistimeline;

import java.util.Optional;

/**
 * How a {@link Group} is drawn.
 *
 * @param className CSS classes, separated by spaces; empty for none
 * @param tooltip what is told when one points at its label; empty for nothing
 * @param rows how many rows it has with {@link Stacking#ROWS}; at least 1
 * @param height how high it is, where it differs from other groups
 * @param template drawn in place of the label
 */
public record GroupLook(
        String className,
        String tooltip,
        int rows,
        Optional<GroupHeight> height,
        Optional<ItemTemplate.Filled> template) {

    static final GroupLook PLAIN = new GroupLook("", "", 1, Optional.empty(), Optional.empty());

    public GroupLook {
        if (rows < 1) {
            throw new IllegalArgumentException(rows + " rows: a group has at least 1");
        }
    }
}
