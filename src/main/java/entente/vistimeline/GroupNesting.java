package entente.vistimeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a {@link Group} stands among the others.
 *
 * @param parent the id of the group that it belongs to
 * @param expanded whether the groups that belong to it are shown
 * @param shown whether it is shown itself
 */
public record GroupNesting(Optional<String> parent, boolean expanded, boolean shown) {

    static final GroupNesting TOP = new GroupNesting(Optional.empty(), true, true);

    /** Refuses groups in groups that are not there or that are, by a detour, in themselves. */
    static void check(Collection<Group> groups) {
        var byId = groups.stream().collect(Collectors.toMap(Group::id, Function.identity(), (first, last) -> last));
        for (var group : groups) {
            var above = new HashSet<String>();
            for (var at = group; at.nesting().parent().isPresent(); ) {
                var parent = at.nesting().parent().get();
                if (!above.add(at.id())) {
                    throw new IllegalArgumentException("group " + group.id() + " is nested in itself: " + above);
                }
                var next = byId.get(parent);
                if (next == null) {
                    throw new IllegalArgumentException(
                            "group " + at.id() + " is nested in group " + parent + ", which is not given");
                }
                at = next;
            }
        }
    }
}
