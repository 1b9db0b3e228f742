package entente.comparison.element;

import com.fasterxml.jackson.annotation.JsonProperty;
import entente.comparison.Life;
import entente.history.DateText;
import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.library.Library;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What charts are drawn from: organizations, states and memberships, with days as numbers from 1970-01-01. */
public record MembershipChart(
        List<OrganizationLife> organizations, List<StateLife> states, List<MembershipStretch> memberships) {

    /**
     * The life of an organization.
     *
     * @param colour of its lane
     * @param end null while it lasts
     */
    public record OrganizationLife(
            String id,
            String title,
            @JsonProperty("short") String shortTitle,
            String colour,
            long begin,
            String beginText,
            @Nullable Long end,
            @Nullable String endText,
            List<String> successorOf) {}

    /**
     * The life of a state.
     *
     * @param begin from when it counts among the states: its independence where that is told apart
     */
    public record StateLife(
            String id,
            String name,
            @Nullable String iso,
            long begin,
            @Nullable Long end) {}

    /**
     * A membership.
     *
     * @param organization its place in the list of organizations
     * @param state its place in the list of states
     * @param member whether it is counted as a member
     */
    public record MembershipStretch(
            int organization,
            int state,
            long from,
            @Nullable Long to,
            boolean member,
            String status) {}

    public static MembershipChart of(Library library) {
        var dates = DateText.in(Locale.ENGLISH);
        var organizations = library.organizations().stream()
                .map(organization -> {
                    var life = Life.of(organization);
                    return new OrganizationLife(
                            organization.id(),
                            organization.title(),
                            organization.shortTitle(),
                            library.lane(organization.lane())
                                    .map(Lane::colour)
                                    .orElse(Lane.Colour.GREY)
                                    .word(),
                            first(life.begin().orElseThrow()),
                            life.begin().map(dates::print).orElse(""),
                            life.end().map(MembershipChart::last).orElse(null),
                            life.end().map(dates::print).orElse(null),
                            organization.successorOf());
                })
                .toList();
        var states = library.states().stream()
                .map(state -> new StateLife(
                        state.id(),
                        state.name(),
                        state.iso().orElse(null),
                        first(state.independent().orElse(state.dates())),
                        state.dates().hasOpenEnd() ? null : last(state.dates())))
                .toList();
        var organizationIds = organizations.stream().map(OrganizationLife::id).toList();
        var stateIds = states.stream().map(StateLife::id).toList();
        return new MembershipChart(
                organizations,
                states,
                library.memberships().stream()
                        .map(membership -> new MembershipStretch(
                                organizationIds.indexOf(membership.organization()),
                                stateIds.indexOf(membership.state()),
                                first(membership.from()),
                                membership.to().map(MembershipChart::last).orElse(null),
                                membership.status().isMember(),
                                membership.status().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static long first(HistoricalDate date) {
        return date.earliest().toEpochDay();
    }

    private static long last(HistoricalDate date) {
        return date.latest().toEpochDay();
    }
}
