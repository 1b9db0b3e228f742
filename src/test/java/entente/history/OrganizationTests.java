package entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationTests {

    private final Organization nato = organization(
            reading("collective-defense", "1949-04-04/..", "allies help each other", Stance.SUPPORTS),
            reading("collective-security", "1992/1995-12-14", "it acts for the Council", Stance.SUPPORTS),
            reading("collective-security", "1949-04-04/..", "it has enemies outside", Stance.DISPUTES));

    @Test
    void characterOnADayIsWhatIsSaidOfThatDay() {
        assertThat(nato.characterOn(LocalDate.of(1991, 12, 31), "collective-security"))
                .extracting(Claim::says)
                .containsExactly("it has enemies outside");
        assertThat(nato.characterOn(LocalDate.of(1992, 1, 1), "collective-security"))
                .extracting(Claim::says)
                .containsExactly("it acts for the Council", "it has enemies outside");
        assertThat(nato.characterOn(LocalDate.of(1995, 12, 15), "collective-security"))
                .extracting(Claim::says)
                .containsExactly("it has enemies outside");
    }

    @Test
    void characterKeepsSourceLocatorAndStance() {
        assertThat(nato.characterOn(LocalDate.of(2000, 1, 1), "collective-defense"))
                .containsExactly(new Claim(
                        "allies help each other", "north-atlantic-treaty", Optional.of("Article 5"), Stance.SUPPORTS));
    }

    @Test
    void nothingIsSaidOfAnotherConceptOrAnEarlierDay() {
        assertThat(nato.characterOn(LocalDate.of(2000, 1, 1), "cooperative-security"))
                .isEmpty();
        assertThat(nato.characterOn(LocalDate.of(1949, 4, 3), "collective-defense"))
                .isEmpty();
    }

    private static Organization.Reading reading(String concept, String dates, String says, Stance stance) {
        return new Organization.Reading(
                concept, HistoricalDate.parse(dates), says, "north-atlantic-treaty", Optional.of("Article 5"), stance);
    }

    private static Organization organization(Organization.Reading... character) {
        return new Organization(
                "nato",
                "North Atlantic Treaty Organization",
                "NATO",
                HistoricalDate.parse("1949-04-04/.."),
                Organization.Kind.ALLIANCE,
                Optional.empty(),
                "collective-defense",
                5,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(character),
                List.of(),
                List.of());
    }
}
