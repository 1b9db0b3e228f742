package entente.comparison;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.history.Membership;
import entente.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who belongs to which organization on a day, and how many that are. Immutable.
 *
 * <p>A membership counts from the first day that its date can mean to the last: one of which only the year is known, the
 * whole year.
 */
public final class Memberships {

    private static final Comparator<Membership> IN_ORDER = Comparator.comparing(
                    (Membership membership) -> membership.from().earliest())
            .thenComparing(Membership::state);

    private final Map<String, List<Membership>> byOrganization;
    private final Map<String, List<Membership>> byState;

    private Memberships(Collection<Membership> memberships) {
        this.byOrganization = by(Membership::organization, memberships);
        this.byState = by(Membership::state, memberships);
    }

    public static Memberships of(Library library) {
        return new Memberships(library.memberships());
    }

    static Memberships of(Collection<Membership> memberships) {
        return new Memberships(memberships);
    }

    /** All memberships of an organization, in the order in which they begin; none if the pack has none. */
    public List<Membership> of(String organization) {
        return byOrganization.getOrDefault(organization, List.of());
    }

    /** All memberships of a state, in the order in which they begin. */
    public List<Membership> ofState(String state) {
        return byState.getOrDefault(state, List.of());
    }

    /** The id of the state that belonged to the most organizations; empty if there is no membership at all. */
    public String mostJoined() {
        return byState.entrySet().stream()
                .max(Comparator.comparingLong(entry -> entry.getValue().stream()
                        .map(Membership::organization)
                        .distinct()
                        .count()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Who belongs to an organization on a day, in whatever way. */
    public List<Membership> on(LocalDate day, String organization) {
        return of(organization).stream()
                .filter(membership -> membership.holdsOn(day))
                .toList();
    }

    /** How many members an organization has on a day, those that are suspended among them. */
    public int count(LocalDate day, String organization) {
        return (int) on(day, organization).stream()
                .filter(membership -> membership.status().isMember())
                .map(Membership::state)
                .distinct()
                .count();
    }

    /** How many members an organization had over time: a step for each day on which the number changed. */
    public List<Step> steps(String organization) {
        var members = of(organization).stream()
                .filter(membership -> membership.status().isMember())
                .toList();
        var changes = new TreeMap<LocalDate, Integer>();
        for (var membership : members) {
            var dates = membership.dates();
            changes.merge(dates.earliest(), 1, Integer::sum);
            if (!dates.hasOpenEnd()) {
                changes.merge(dates.latest().plusDays(1), -1, Integer::sum);
            }
        }
        var steps = new ArrayList<Step>();
        var count = 0;
        for (var change : changes.entrySet()) {
            if (change.getValue() != 0) {
                count += change.getValue();
                steps.add(new Step(change.getKey(), count));
            }
        }
        return List.copyOf(steps);
    }

    /**
     * The number of members from a day on, until the next step.
     *
     * @param from the first day with this number
     */
    public record Step(LocalDate from, int count) {}

    private static Map<String, List<Membership>> by(
            Function<Membership, String> key, Collection<Membership> memberships) {
        return memberships.stream()
                .sorted(IN_ORDER)
                .collect(groupingBy(key, LinkedHashMap::new, collectingAndThen(toList(), List::copyOf)));
    }
}
