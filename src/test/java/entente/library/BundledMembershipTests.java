package entente.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.history.Membership;
import entente.history.State;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memberships of the bundled pack, against what is known of them. */
class BundledMembershipTests {

    private static final Library LIBRARY = PackReader.readBundled();

    @ParameterizedTest
    @CsvSource({
        "united-nations, 1945-12-31, 51",
        "united-nations, 1955-12-31, 76",
        "united-nations, 1960-12-31, 99",
        "united-nations, 1973-09-18, 135",
        "united-nations, 1991-12-31, 166",
        "united-nations, 2005-12-31, 191",
        "united-nations, 2011-12-31, 193",
        "nato, 1951-12-31, 12",
        "nato, 1952-02-18, 14",
        "nato, 1955-05-14, 15",
        "nato, 1982-05-30, 16",
        "nato, 1990-10-03, 16",
        "nato, 1999-03-12, 19",
        "nato, 2004-03-29, 26",
        "nato, 2005-12-31, 26",
        "warsaw-pact, 1955-12-31, 8",
        "warsaw-pact, 1968-09-14, 7",
        "league-of-nations, 1920-12-31, 48",
    })
    void numberOfMembersOnADayIsAsKnown(String organization, LocalDate day, int count) {
        assertThat(members(organization).filter(membership -> membership.holdsOn(day)))
                .extracting(Membership::state)
                .doesNotHaveDuplicates()
                .hasSize(count);
    }

    @Test
    void sixtyThreeStatesBelongedToTheLeagueAndNeverAllAtOnce() {
        assertThat(members("league-of-nations").map(Membership::state).collect(toSet()))
                .hasSize(63)
                .doesNotContain("united-states");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concert-of-europe",
                "triple-alliance",
                "triple-entente",
                "central-powers",
                "league-of-nations",
                "united-nations",
                "nato",
                "warsaw-pact",
                "rio-treaty-system",
                "oas",
                "organization-of-african-unity",
                "african-union",
                "western-european-union",
                "osce",
                "european-union",
                "seato",
                "cento",
                "anzus",
                "csto",
            })
    void organizationTellsItsMembers(String organization) {
        assertThat(members(organization)).isNotEmpty();
    }

    @Test
    void everyStateBelongsToSomething() {
        var belonging = LIBRARY.memberships().stream().map(Membership::state).collect(toSet());

        assertThat(belonging)
                .containsExactlyInAnyOrderElementsOf(
                        LIBRARY.states().stream().map(State::id).toList());
    }

    @Test
    void whereAStateEndsBySuccessionItsSuccessorTakesItsPlace() {
        var successors = LIBRARY.states().stream()
                .flatMap(state -> state.successorOf().stream())
                .collect(toSet());

        assertThat(LIBRARY.memberships())
                .filteredOn(membership -> membership
                        .ended()
                        .filter(Membership.Ending.SUCCESSION::equals)
                        .isPresent())
                .extracting(Membership::state)
                .isSubsetOf(successors);
    }

    @Test
    void codesBelongToOneStateAtATime() {
        LIBRARY.states().stream()
                .filter(state -> state.iso().isPresent())
                .collect(groupingBy(state -> state.iso().orElseThrow()))
                .forEach((iso, states) -> assertThat(states).as(iso).hasSize(1));
    }

    private static Stream<Membership> members(String organization) {
        return LIBRARY.memberships().stream()
                .filter(membership -> membership.organization().equals(organization))
                .filter(membership -> membership.status().isMember());
    }
}
