package entente.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.history.Concept;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Organization;
import entente.history.Place;
import entente.history.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledPackTests {

    private static final Library LIBRARY = PackReader.readBundled();

    /** Where UN M49 puts the countries that are named. */
    private static final Map<String, String> M49 = Map.of(
            "europe",
            "AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV MK NL NO PL PT RO RS RU SE SI SK UA",
            "americas",
            "AR BR CA CL CO CR CU DO FK GD GT HT MX NI PA PE SV US UY VE",
            "africa",
            "AO BI CD CI DZ EG EH ER ET GM LR LY MA MZ NA NG RW SD SL SO SS TD TG TZ UG ZA ZM ZW",
            "middle-east",
            "CY GE IL IQ KW LB PS SY TR YE",
            "asia-pacific",
            "AF BD CN ID IN IR JP KH KP KR KZ PH PK TH TL UZ VN");

    @Test
    void packIsWhole() {
        assertThat(LIBRARY.events()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(LIBRARY.matrix(LIBRARY.pack().opening().matrix())).isPresent();
        assertThat(LIBRARY.lanes()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void comparisonHasGroupedRowsInWhichEveryCellIsBorneOut() {
        var matrix = LIBRARY.matrix("three-ideas").orElseThrow();
        var rows =
                matrix.groups().stream().flatMap(group -> group.rows().stream()).toList();

        assertThat(matrix.columns()).hasSize(3);
        assertThat(matrix.groups()).hasSizeGreaterThan(1);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(14);
        for (var row : rows) {
            assertThat(row.cells().keySet())
                    .as(row.id())
                    .containsExactlyInAnyOrderElementsOf(
                            matrix.columns().stream().map(Matrix.Column::id).toList());
            row.cells().forEach((column, states) -> assertBorneOut(row.id() + ":" + column, states));
        }
    }

    private static void assertBorneOut(String cell, List<Matrix.State> states) {
        assertThat(states).as(cell).isNotEmpty();
        for (var state : states) {
            assertThat(state.sentence()).as(cell).matches(".+[.?]");
            assertThat(state.claims()).as(cell).isNotEmpty();
            assertThat(state.claims())
                    .as(cell)
                    .allMatch(claim -> LIBRARY.source(claim.source()).isPresent());
        }
    }

    /** From FACTS.md. */
    @ParameterizedTest
    @CsvSource({
        "holy-alliance-signed,            1815-09-26",
        "vienna-final-act-signed,         1815-06-09",
        "quadruple-alliance-signed,       1815-11-20",
        "congress-of-verona,              1822-10-20/1822-12-14",
        "treaty-of-paris-signed,          1856-03-30",
        "congress-of-berlin,              1878-06-13/1878-07-13",
        "triple-alliance-signed,          1882-05-20",
        "ipu-founded,                     1889-06-30",
        "first-hague-conference,          1899-05-18/1899-07-29",
        "entente-cordiale-signed,         1904-04-08",
        "second-hague-conference,         1907-06-15/1907-10-18",
        "anglo-russian-convention-signed, 1907-08-31",
        "sarajevo-assassination,          1914-06-28",
        "covenant-in-force,               1920-01-10",
        "locarno-signed,                  1925-12-01",
        "kellogg-briand-signed,           1928-08-27",
        "mukden-incident,                 1931-09-18",
        "manchuria-vote,                  1933-02-24",
        "japan-leaves-league,             1933-03-27",
        "italy-attacks-abyssinia,         1935-10",
        "italy-named-aggressor,           1935-10-07",
        "sanctions-on-italy,              1935-10-19",
        "sanctions-lifted,                1936-07-04",
        "league-dissolved,                1946-04-20",
        "un-charter-signed,               1945-06-26",
        "un-charter-in-force,             1945-10-24",
        "rio-treaty-signed,               1947-09-02",
        "brussels-treaty-signed,          1948-03-17",
        "oas-charter-signed,              1948-04-30",
        "north-atlantic-treaty-signed,    1949-04-04",
        "resolutions-on-korea,            1950-06-25/1950-07-07",
        "uniting-for-peace-adopted,       1950-11-03",
        "west-germany-joins-nato,         1955-05-05/1955-05-09",
        "warsaw-pact-signed,              1955-05-14",
        "warsaw-pact-dissolved,           1991-07-01",
        "unef-created,                    1956-11-04/1956-11-05",
        "helsinki-final-act-signed,       1975-08-01",
        "resolution-678-adopted,          1990-11-29",
        "charter-of-paris-signed,         1990-11-21",
        "agenda-for-peace-issued,         1992-06-17",
        "partnership-for-peace-launched,  1994-01-10/1994-01-11",
        "deliberate-force,                1995-08-30/1995-09-20",
        "dayton-agreed,                   1995-11-21",
        "allied-force,                    1999-03-24/1999-06-10",
        "washington-strategic-concept,    1999-04-24",
        "article-5-invoked,               2001-09-12",
        "african-union-launched,          2002-07-09",
        "istanbul-summit,                 2004-06-28/2004-06-29",
        "nato-2005-shift,                 2005",
        "nato-supports-au-darfur,         2005-06-08/2007-12-31",
        "world-summit-r2p,                2005-09-14/2005-09-16",
        "pakistan-earthquake-relief,      2005-10-11/2006-02-01",
        "comprehensive-political-guidance, 2006-11-29",
    })
    void checkedDateOfAnEventIsKept(String event, String edtf) {
        assertThat(LIBRARY.event(event).orElseThrow().date()).isEqualTo(HistoricalDate.parse(edtf));
    }

    /** Each was compared with a public text that gives the day; data/README.md tells more. */
    @ParameterizedTest
    @CsvFileSource(resources = "compared-dates.csv", numLinesToSkip = 1)
    void comparedDateOfAnEventIsKept(String event, String edtf) {
        assertThat(LIBRARY.event(event).orElseThrow().date()).isEqualTo(HistoricalDate.parse(edtf));
    }

    @Test
    void successorBeginsNoLaterThanTheDayAfterWhatItTakesThePlaceOf() {
        var successions = LIBRARY.organizations().stream()
                .flatMap(successor -> successor.successorOf().stream()
                        .map(id -> Map.entry(LIBRARY.organization(id).orElseThrow(), successor)))
                .toList();

        assertThat(successions).hasSizeGreaterThanOrEqualTo(3).allSatisfy(succession -> {
            var before = succession.getKey();
            var after = succession.getValue();
            assertThat(after.dates().earliest())
                    .as("%s after %s", after.id(), before.id())
                    .isBeforeOrEqualTo(before.dates().latest().plusDays(1))
                    .isAfter(before.dates().earliest());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "league-of-nations, 1920-01-10/1946-04-20",
        "united-nations,    1945-10-24/..",
        "warsaw-pact,       1955-05-14/1991-07-01",
    })
    void checkedLifeOfAnOrganizationIsKept(String organization, String edtf) {
        assertThat(LIBRARY.organization(organization).orElseThrow().dates()).isEqualTo(HistoricalDate.parse(edtf));
    }

    @Test
    void everyPlaceOfAnEventIsKnownAndNoPlaceIsLeftOver() {
        var named = LIBRARY.events().stream()
                .flatMap(event -> event.places().stream())
                .collect(toSet());

        assertThat(LIBRARY.places())
                .hasSizeGreaterThanOrEqualTo(250)
                .extracting(Place::name)
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void placeLiesWhereM49PutsItsCountry() {
        assertThat(LIBRARY.places())
                .filteredOn(place -> place.country().isPresent())
                .hasSizeGreaterThan(200)
                .allSatisfy(place -> assertThat(M49.get(place.regions().getFirst()))
                        .as(place.name())
                        .contains(place.country().orElseThrow()));
    }

    @Test
    void onlyFourCountriesStandInASecondRegionAndAllTheirPlacesDo() {
        var second = LIBRARY.places().stream()
                .filter(place -> place.country().isPresent())
                .collect(groupingBy(
                        place -> place.country().orElseThrow(),
                        mapping(place -> place.regions().stream().skip(1).toList(), toSet())));

        assertThat(second)
                .allSatisfy((country, regions) -> assertThat(regions)
                        .containsExactly(
                                switch (country) {
                                    case "CY", "TR" -> List.of("europe");
                                    case "EG", "IR" -> List.of("middle-east");
                                    default -> List.of();
                                }));
    }

    @ParameterizedTest
    @CsvSource({
        "first-world-war,        europe africa middle-east",
        "second-world-war,       europe africa middle-east asia-pacific",
        "suez-crisis,            africa middle-east",
        "istanbul-summit,        europe middle-east",
        "atlantic-charter-signed, americas",
        "nato-2005-shift,        world",
    })
    void eventStandsInTheRegionsOfItsPlaces(String event, String regions) {
        assertThat(LIBRARY.regionsOf(LIBRARY.event(event).orElseThrow()))
                .extracting(Region::id)
                .containsExactly(regions.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"west-germany-joins-nato", "italy-attacks-abyssinia"})
    void disputedDateShowsWhatEachSourceGives(String event) {
        assertThat(LIBRARY.event(event).orElseThrow().disputedDate()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"britain-leaves-concert", "nato-2005-shift"})
    void interpretationIsShownAsContested(String event) {
        assertThat(LIBRARY.event(event).orElseThrow().isContested()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Concert of Europe",
                "Inter-Parliamentary Union",
                "Triple Entente",
                "Central Powers",
                "League of Nations",
                "United Nations",
                "United Nations Security Council",
                "Secretary-General of the United Nations",
                "Military Staff Committee and the never-realized forces of the United Nations",
                "North Atlantic Treaty Organization",
                "Warsaw Treaty Organization (Warsaw Pact)",
                "Organization of American States",
                "System of the Rio Treaty",
                "African Union",
                "African Standby Force",
                "Organization for Security and Co-operation in Europe",
                "European Union",
                "Western European Union",
                "International Court of Justice",
            })
    void organizationOfTheSeedsIsNamed(String title) {
        assertThat(LIBRARY.organizations()).extracting(Organization::title).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Collective security",
                "Collective defense",
                "Cooperative security",
                "Individual security",
                "Promoting stability",
                "Balance of power",
                "Deterrence",
                "Arms race",
                "Responsibility to protect",
                "Interdependence",
                "International law",
                "Peacekeeping",
                "Peace enforcement",
                "Veto",
                "Free-riding",
                "Sovereignty paradox",
                "Intervention dilemma",
                "Universality",
                "Collective action",
                "Predefined rules",
                "Impartiality",
                "Westphalian sovereignty",
                "Terrorism",
                "Cyber threats",
                "Climate change",
            })
    void ideaOfTheSeedsIsNamed(String title) {
        assertThat(LIBRARY.concepts()).extracting(Concept::title).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "William Randal Cremer",
                "Frédéric Passy",
                "Woodrow Wilson",
                "Franklin D. Roosevelt",
                "Harry S. Truman",
                "Dag Hammarskjöld",
                "Kofi Annan",
                "Jens Stoltenberg",
                "Saddam Hussein",
                "Muammar Gaddafi",
            })
    void personOfTheSeedsIsNamed(String name) {
        var people = Stream.concat(
                LIBRARY.events().stream().map(Event::people),
                LIBRARY.organizations().stream().map(Organization::people));

        assertThat(people.flatMap(List::stream)).contains(name);
    }
}
