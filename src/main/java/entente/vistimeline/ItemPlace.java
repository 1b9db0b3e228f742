package entente.vistimeline;

import java.util.Optional;

/**
 * Where an {@link Item} stands in its group; which part counts depends on the {@link Stacking}.
 *
 * @param order for {@link Stacking#STACK}: lower ones are placed first, nearer the axis' far side
 * @param row for {@link Stacking#ROWS}: counted from 0 at the top of the group
 * @param subgroup for {@link Stacking#SUBGROUPS} and {@link Stacking#STACKED_SUBGROUPS}
 */
public record ItemPlace(int order, int row, Optional<String> subgroup) {

    static final ItemPlace FIRST = new ItemPlace(0, 0, Optional.empty());

    public ItemPlace {
        if (row < 0) {
            throw new IllegalArgumentException("row " + row + ": rows are counted from 0 at the top");
        }
    }
}
