package entente.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import entente.history.HistoricalDate;
import entente.history.Membership;
import entente.history.Moment;
import entente.history.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MembershipPackTests {

    private static final String STATES = "states.yaml";
    private static final String MEMBERSHIPS = "memberships/all.csv";
    private static final String HEAD = "organization,state,status,from,to,ended,source,locator,note";
    private static final String BRAZIL =
            "league,brazil,member,1920-01-10,1928-06-13,withdrawal,walters,,\"Left, as it had not got a seat\"";
    private static final String ITALY = "league,italy,member,1920-01-10,1939-12-10,withdrawal,walters,p. 1,";

    private PackFolder pack;

    @BeforeEach
    void writeGoodPack(@TempDir Path folder) {
        pack = PackFolder.in(folder).with(STATES, """
                        - id: brazil
                          name: Brazil
                          iso: BRA
                          cow: 140
                          dates: 1822/..
                        - id: italy
                          name: Italy
                          dates: 1861/..
                        - id: soviet-union
                          name: Soviet Union
                          official: Union of Soviet Socialist Republics
                          iso-former: SUHH
                          dates: 1922-12-30/1991-12-26
                          independent: 1922
                          successor-of: [italy]
                          note: The successor is only for the test.
                        """).with(MEMBERSHIPS, rows(BRAZIL, ITALY));
    }

    @Test
    void rowsAndStatesAreReadAsTheyStand() {
        var library = pack.read();

        assertThat(library.memberships())
                .containsExactly(
                        new Membership(
                                "league",
                                "brazil",
                                Membership.Status.MEMBER,
                                day(1920, 1, 10),
                                Optional.of(day(1928, 6, 13)),
                                Optional.of(Membership.Ending.WITHDRAWAL),
                                "walters",
                                Optional.empty(),
                                Optional.of("Left, as it had not got a seat")),
                        new Membership(
                                "league",
                                "italy",
                                Membership.Status.MEMBER,
                                day(1920, 1, 10),
                                Optional.of(day(1939, 12, 10)),
                                Optional.of(Membership.Ending.WITHDRAWAL),
                                "walters",
                                Optional.of("p. 1"),
                                Optional.empty()));
        assertThat(library.state("soviet-union"))
                .contains(new State(
                        "soviet-union",
                        "Soviet Union",
                        Optional.of("Union of Soviet Socialist Republics"),
                        Optional.empty(),
                        Optional.of("SUHH"),
                        Optional.empty(),
                        HistoricalDate.parse("1922-12-30/1991-12-26"),
                        Optional.of(HistoricalDate.parse("1922")),
                        List.of("italy"),
                        Optional.of("The successor is only for the test.")));
    }

    @Test
    void membershipsMayStandInSeveralFiles() {
        pack.with("memberships/more.csv", rows("united-nations,italy,member,1955-12-14,,,charter,,"));

        assertThat(pack.read().memberships()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void breakageIsReportedWithItsLineAndWhatWasExpected(String kind, String row, String what) {
        pack.with(MEMBERSHIPS, rows(BRAZIL, ITALY, row));

        assertThat(problems()).containsExactly(new Problem(MEMBERSHIPS, 4, what));
    }

    static Stream<Arguments> breakageIsReportedWithItsLineAndWhatWasExpected() {
        return Stream.of(
                arguments(
                        "unknown state",
                        "united-nations,brasil,member,1945,,,charter,,",
                        "there is no state “brasil”; did you mean “brazil”?"),
                arguments(
                        "unknown status",
                        "united-nations,italy,guest,1955,,,charter,,",
                        "found the text “guest”; expected one of: member, suspended, associate, observer"),
                arguments(
                        "too few values",
                        "united-nations,italy,member",
                        "this row has 3 values; 9 were expected, as many as there are names in the first row"),
                arguments("no first day", "united-nations,italy,member,,,,charter,,", "“from” is missing"),
                arguments(
                        "interval for a day",
                        "united-nations,italy,member,1955/1956,,,charter,,",
                        "this is not a date: “1955/1956” is an interval; a day, month or year was expected"),
                arguments(
                        "reversed",
                        "united-nations,italy,member,1955-12-14,1955-12-13,withdrawal,charter,,",
                        "the membership ends before it begins; a date after 1955-12-14 was expected"),
                arguments(
                        "end without how",
                        "united-nations,italy,member,1955-12-14,1956,,charter,,",
                        "“to” and “ended” go together; both or none of them were expected"),
                arguments(
                        "before the organization",
                        "united-nations,italy,member,1945-10-23,,,charter,,",
                        "1945-10-23 lies before the life of the organization, 1945-10-24/.."),
                arguments(
                        "after the state",
                        "united-nations,soviet-union,member,1945-10-24,1992,lapse,charter,,",
                        "1992 lies after the life of the state, 1922-12-30/1991-12-26"),
                arguments(
                        "open though the state ended",
                        "united-nations,soviet-union,member,1945-10-24,,,charter,,",
                        "the membership has no end, but the life of the state has: 1922-12-30/1991-12-26"),
                arguments(
                        "two at once",
                        "league,brazil,observer,1928-06-13,1930,lapse,walters,,",
                        "this overlaps the membership of the same state that begins 1920-01-10; a day after its end was"
                                + " expected"));
    }

    @Test
    void tableThatCanNotBeReadIsReported() {
        pack.with(MEMBERSHIPS, rows(BRAZIL) + "league,\"italy,member\n");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith(MEMBERSHIPS + ":3: this is not CSV: "));
    }

    @Test
    void columnThatIsNotKnownIsReported() {
        pack.with(MEMBERSHIPS, rows(ITALY).replace("locator", "page"));

        assertThat(problems())
                .extracting(Problem::what)
                .containsExactly("the key “page” is not known here; expected one of: organization, state, status, from,"
                        + " to, ended, source, locator, note");
    }

    @Test
    void memberThatOutlastsItsStateNeedsANote() {
        pack.with(
                MEMBERSHIPS,
                rows(
                        "united-nations,soviet-union,member,1945-10-24,1992,lapse,charter,,Its seat was kept for a while"));

        assertThat(pack.read().memberships()).hasSize(1);
    }

    @Test
    void aYearThatIsAllThatIsKnownHoldsForAllOfIt() {
        pack.with(MEMBERSHIPS, rows("league,brazil,member,1920,1928,withdrawal,walters,,"));

        var membership = pack.read().memberships().getFirst();

        assertThat(membership.holdsOn(LocalDate.of(1919, 12, 31))).isFalse();
        assertThat(membership.holdsOn(LocalDate.of(1920, 1, 1))).isTrue();
        assertThat(membership.holdsOn(LocalDate.of(1928, 12, 31))).isTrue();
        assertThat(membership.holdsOn(LocalDate.of(1929, 1, 1))).isFalse();
    }

    private List<Problem> problems() {
        var broken = catchThrowableOfType(BrokenPackException.class, pack::read);
        assertThat(broken).isNotNull();
        return broken.problems();
    }

    private static String rows(String... rows) {
        return HEAD + "\n" + String.join("\n", rows) + "\n";
    }

    private static Moment day(int year, int month, int day) {
        return Moment.ofDay(LocalDate.of(year, month, day));
    }
}
