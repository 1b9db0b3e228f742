package entente.vistimeline;

import java.util.List;
import java.util.Set;

/**
 * The subgroups of a {@link Group}, for {@link Stacking#SUBGROUPS} and {@link Stacking#STACKED_SUBGROUPS}.
 *
 * @param order their ids from the axis' far side on; those not named follow
 * @param hidden ids of those that are not shown
 */
public record Subgroups(List<String> order, Set<String> hidden) {

    static final Subgroups ANY = new Subgroups(List.of(), Set.of());

    public Subgroups {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        if (order.stream().distinct().count() < order.size()) {
            throw new IllegalArgumentException("a subgroup is named twice: " + order);
        }
    }
}
