package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class EventsApiTests {

    private final MockMvcTester http;

    EventsApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void eventsArePlainRecordsInOrderOfTheirDates() {
        assertThat(http.get().uri("/api/events"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .extractingPath("$[*].earliest")
                .asArray()
                .hasSizeGreaterThan(80)
                .doesNotContainNull()
                .isSortedAccordingTo((one, other) -> one.toString().compareTo(other.toString()));
    }

    @Test
    void everyEventHasEveryField() throws UnsupportedEncodingException {
        assertThat(events("/api/events"))
                .allSatisfy(event -> assertThat(event)
                        .containsOnlyKeys(
                                "id",
                                "date",
                                "earliest",
                                "latest",
                                "title",
                                "shortTitle",
                                "summary",
                                "importance",
                                "kind",
                                "lanes",
                                "organizations",
                                "concepts",
                                "places",
                                "people",
                                "links",
                                "sources",
                                "claims",
                                "disputedDate",
                                "contested"));
    }

    @Test
    void eventIsWrittenInTheWordsOfThePack() {
        assertThat(http.get().uri("/api/events/paris-peace-conference"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "id": "paris-peace-conference",
                          "date": "1919-01-18/1920-01",
                          "earliest": "1919-01-18",
                          "latest": "1920-01-31",
                          "importance": 4,
                          "kind": "conference",
                          "lanes": ["collective-security"],
                          "places": ["Paris", "Versailles"],
                          "links": [
                            {"type": "responds-to", "event": "first-world-war"},
                            {"type": "leads-to", "event": "covenant-in-force"}
                          ],
                          "contested": false
                        }
                        """);
    }

    @Test
    void stretchAdmitsEventsThatTouchIt() throws UnsupportedEncodingException {
        var ids = ids("/api/events?from=1919-12&to=1920-01-01");

        assertThat(ids)
                .contains("paris-peace-conference", "us-senate-rejects-covenant")
                .doesNotContain("fourteen-points-speech", "covenant-in-force");
    }

    @Test
    void stretchWithOneEndIsOpenAtTheOther() throws UnsupportedEncodingException {
        var until = ids("/api/events?to=1900");
        var since = ids("/api/events?from=1900");

        assertThat(until).contains("peace-of-westphalia").doesNotContain("fourteen-points-speech");
        assertThat(since).contains("fourteen-points-speech").doesNotContain("peace-of-westphalia");
    }

    @Test
    void yearOrMonthIsMeantAsAWhole() throws UnsupportedEncodingException {
        assertThat(ids("/api/events?to=1919")).contains("us-senate-rejects-covenant");
        assertThat(ids("/api/events?to=1919-01-01")).doesNotContain("us-senate-rejects-covenant");
        assertThat(ids("/api/events?from=1920&to=1920")).contains("paris-peace-conference");
    }

    @ParameterizedTest
    @CsvSource({
        "lane, lanes, collective-defense",
        "organization, organizations, league-of-nations",
        "concept, concepts, balance-of-power"
    })
    void filterAdmitsExactlyTheEventsThatNameTheId(String parameter, String field, String id)
            throws UnsupportedEncodingException {
        var expected = events("/api/events").stream()
                .filter(event -> ((List<?>) event.getOrDefault(field, List.of())).contains(id))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(events("/api/events?" + parameter + "=" + id)).isEqualTo(expected);
    }

    @Test
    void filtersNarrowEachOther() throws UnsupportedEncodingException {
        var treaties = events("/api/events?kind=treaty&importance=4");

        assertThat(treaties).isNotEmpty().allSatisfy(event -> {
            assertThat(event).containsEntry("kind", "treaty");
            assertThat(event.get("importance")).isIn(4, 5);
        });
        assertThat(treaties)
                .hasSizeLessThan(events("/api/events?kind=treaty").size())
                .hasSizeLessThan(events("/api/events?importance=4").size());
    }

    private List<Map<String, Object>> events(String uri) throws UnsupportedEncodingException {
        return JsonPath.read(body(uri), "$");
    }

    private List<String> ids(String uri) throws UnsupportedEncodingException {
        return JsonPath.read(body(uri), "$[*].id");
    }

    private String body(String uri) throws UnsupportedEncodingException {
        return http.get().uri(uri).exchange().getResponse().getContentAsString();
    }
}
