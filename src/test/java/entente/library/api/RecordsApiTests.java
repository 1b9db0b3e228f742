package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class RecordsApiTests {

    private final MockMvcTester http;

    RecordsApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "eras",
                "concepts",
                "organizations",
                "places",
                "regions",
                "states",
                "sources",
                "matrices"
            })
    void listIsAnArrayOfRecordsWithAnIdAndATitle(String list) {
        var json = assertThat(http.get().uri("/api/" + list)).hasStatusOk().bodyJson();

        json.extractingPath("$[*].id").asArray().isNotEmpty().doesNotHaveDuplicates();
        json.extractingPath("$[?(!@.id || !@.title)]").asArray().isEmpty();
    }

    @Test
    void eraTellsWhereItLies() {
        assertThat(http.get().uri("/api/eras/congress-system"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "id": "congress-system",
                          "title": "The congress system",
                          "shortTitle": "Congress system",
                          "dates": "1815/1822",
                          "earliest": "1815-01-01",
                          "latest": "1822-12-31",
                          "partOf": "concert-era"
                        }
                        """);
    }

    @Test
    void conceptTellsItsRelationsAndDebates() {
        var json = assertThat(http.get().uri("/api/concepts/collective-security"))
                .hasStatusOk()
                .bodyJson();

        json.extractingPath("$.kind").isEqualTo("idea");
        json.extractingPath("$.relations[*].type").asArray().contains("part-of", "contrasts-with");
        json.extractingPath("$.debates[0].claims[*].stance").asArray().contains("supports");
        json.extractingPath("$.debates[*].contested").asArray().contains(true);
    }

    @Test
    void placeTellsItsRegionsAndTheCountryItLiesInToday() {
        assertThat(http.get().uri("/api/places/{name}", "Königsberg"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "Königsberg",
                          "title": "Königsberg",
                          "regions": ["europe"],
                          "country": "RU",
                          "note": "Today Kaliningrad"
                        }
                        """);
    }

    @Test
    void placeIsFoundWhateverIsInItsName() {
        assertThat(http.get().uri("/api/places/{name}", "Independence, Missouri"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Independence, Missouri");
    }

    @Test
    void placesAndRegionsAreListedWithWhatTheyLieInAndCover() {
        var places = assertThat(http.get().uri("/api/places")).bodyJson();
        places.extractingPath("$[?(@.id=='Suez Canal')].regions[*]").asArray().containsExactly("africa", "middle-east");

        var regions = assertThat(http.get().uri("/api/regions")).bodyJson();
        regions.extractingPath("$[*].id")
                .asArray()
                .containsExactly("europe", "americas", "africa", "middle-east", "asia-pacific", "world");
        regions.extractingPath("$[?(!@.covers)]").asArray().isEmpty();
    }

    @Test
    void organizationThatExistsHasNoLastDay() {
        var json = assertThat(http.get().uri("/api/organizations/nato"))
                .hasStatusOk()
                .bodyJson();

        json.extractingPath("$.dates").asString().endsWith("/..");
        json.extractingPath("$.latest").isNull();
        json.extractingPath("$.clause.article").asString().isNotBlank();
        json.extractingPath("$.character[*].concept").asArray().contains("collective-defense");
    }
}
