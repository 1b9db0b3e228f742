package entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.history.Membership;
import entente.library.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTests {

    private static Memberships memberships;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        memberships = Memberships.of(PackFolder.in(folder)
                .with("states.yaml", """
                        - id: italy
                          name: Italy
                          dates: 1861/..
                        - id: japan
                          name: Japan
                          dates: 1868/..
                        - id: togo
                          name: Togo
                          dates: 1960/..
                        """)
                .with("memberships.csv", """
                        organization,state,status,from,to,ended,source,locator,note
                        united-nations,togo,suspended,1970-01-01,1970-12-31,reinstatement,charter,,
                        united-nations,togo,member,1960-09-20,1969-12-31,suspension,charter,,
                        united-nations,togo,member,1971-01-01,,,charter,,
                        united-nations,italy,observer,1950,1955-12-13,lapse,charter,,
                        united-nations,italy,member,1955-12-14,,,charter,,
                        league,japan,member,1920-01-10,1935-03-27,withdrawal,walters,,
                        """)
                .read());
    }

    @ParameterizedTest
    @CsvSource({
        "1949-12-31, 0, 0",
        "1950-01-01, 0, 1",
        "1955-12-13, 0, 1",
        "1955-12-14, 1, 1",
        "1960-09-20, 2, 2",
        "1970-06-01, 2, 2",
        "2011-12-31, 2, 2",
    })
    void onADayThoseThatBelongAreThereAndMembersAreCounted(LocalDate day, int count, int belonging) {
        assertThat(memberships.count(day, "united-nations")).isEqualTo(count);
        assertThat(memberships.on(day, "united-nations")).hasSize(belonging);
    }

    @Test
    void suspendedMemberIsShownAsSuspendedAndCountedStill() {
        assertThat(memberships.on(LocalDate.of(1970, 6, 1), "united-nations"))
                .extracting(Membership::state, Membership::status)
                .containsExactly(tuple("italy", Membership.Status.MEMBER), tuple("togo", Membership.Status.SUSPENDED));
    }

    @Test
    void stepsAreTheDaysOnWhichTheNumberChanges() {
        assertThat(memberships.steps("united-nations"))
                .containsExactly(
                        new Memberships.Step(LocalDate.of(1955, 12, 14), 1),
                        new Memberships.Step(LocalDate.of(1960, 9, 20), 2));
        assertThat(memberships.steps("league"))
                .containsExactly(
                        new Memberships.Step(LocalDate.of(1920, 1, 10), 1),
                        new Memberships.Step(LocalDate.of(1935, 3, 28), 0));
    }

    @Test
    void stateTellsWhereItBelongedInOrder() {
        assertThat(memberships.ofState("togo"))
                .extracting(Membership::status)
                .containsExactly(Membership.Status.MEMBER, Membership.Status.SUSPENDED, Membership.Status.MEMBER);
    }

    @Test
    void organizationWithoutMembersHasNone() {
        assertThat(memberships.of("rio-pact")).isEmpty();
        assertThat(memberships.steps("rio-pact")).isEmpty();
        assertThat(memberships.count(LocalDate.of(1950, 1, 1), "rio-pact")).isZero();
    }
}
