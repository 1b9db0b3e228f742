package entente.comparison.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class MembershipsApiTests {

    private final MockMvcTester http;

    MembershipsApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void membersOfADayAreNamedAndCounted() {
        var json = assertThat(http.get().uri("/api/organizations/nato/members?at=1982-05-30"))
                .hasStatusOk()
                .bodyJson();

        json.extractingPath("$.organization").isEqualTo("nato");
        json.extractingPath("$.at").isEqualTo("1982-05-30");
        json.extractingPath("$.count").isEqualTo(16);
        json.extractingPath("$.members[*].state").asArray().hasSize(16).contains("spain", "west-germany");
        assertThat(http.get().uri("/api/organizations/nato/members?at=1982-05-30"))
                .bodyJson()
                .extractingPath("$.members[?(@.state=='spain')]")
                .asArray()
                .singleElement()
                .asString()
                .contains("name=Spain", "iso=ESP", "cow=230", "status=member", "from=1982-05-30", "to=null", "source=");
    }

    @Test
    void monthOrYearStandsForItsFirstDay() {
        assertThat(http.get().uri("/api/organizations/nato/members?at=1952"))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(12);
    }

    @Test
    void countIsAStepForEachDayOnWhichItChanges() {
        var json = assertThat(http.get().uri("/api/organizations/warsaw-pact/count"))
                .hasStatusOk()
                .bodyJson();

        json.extractingPath("$.organization").isEqualTo("warsaw-pact");
        json.extractingPath("$.steps[*].count").asArray().startsWith(8, 7).endsWith(0);
        json.extractingPath("$.steps[-1:].from").asArray().containsExactly("1991-07-02");
    }

    @Test
    void membershipsAreAllThereAsJsonAndAsTable() {
        assertThat(http.get().uri("/api/memberships"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].organization")
                .asArray()
                .hasSizeGreaterThan(500);
        assertThat(http.get().uri("/api/memberships?format=csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("organization,state,name,iso,cow,status,from,to,ended,source,locator,note");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/organizations/nato/members,              400, at",
        "/api/organizations/nato/members?at=yesterday, 400, at",
        "/api/organizations/nato/members?at=1949/1950, 400, at",
        "/api/organizations/nate/members?at=1950,      404, id",
        "/api/organizations/nate/count,                404, id",
    })
    void whatCanNotBeAnsweredIsNamed(String address, int status, String parameter) {
        var answer = assertThat(http.get().uri(address)).hasStatus(status);

        answer.bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
    }
}
