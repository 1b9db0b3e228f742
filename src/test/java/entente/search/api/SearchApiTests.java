package entente.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class SearchApiTests {

    private final MockMvcTester http;

    SearchApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void hitsArePlainRecords() {
        assertThat(http.get().uri("/api/search?q=Abysinia&limit=1"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .isLenientlyEqualTo("""
                [
                  {
                    "kind": "event",
                    "id": "italy-attacks-abyssinia",
                    "title": "Italy attacks Abyssinia, a fellow member of the League",
                    "matched": "title",
                    "titleHighlights": [{"start": 14, "end": 23}],
                    "corrections": [{"typed": "abysinia", "found": "Abyssinia"}],
                    "citedBy": []
                  }
                ]
                """);
    }

    @Test
    void everyHitHasEveryField() throws UnsupportedEncodingException {
        assertThat(hits("league"))
                .hasSize(20)
                .allSatisfy(hit -> assertThat(hit)
                        .containsOnlyKeys(
                                "kind",
                                "id",
                                "title",
                                "date",
                                "dateText",
                                "matched",
                                "snippet",
                                "highlights",
                                "titleHighlights",
                                "importance",
                                "corrections",
                                "citedBy"));
    }

    @Test
    void sourceHasThoseThatCiteItAndNoImportance() throws UnsupportedEncodingException {
        assertThat(hits("Walters"))
                .filteredOn(hit -> "walters-1952".equals(hit.get("id")))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit).containsEntry("kind", "source").containsEntry("matched", "people");
                    assertThat(hit.get("importance")).isNull();
                    assertThat(hit.get("citedBy"))
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .contains("covenant-in-force");
                });
    }

    @Test
    void limitIsKept() throws UnsupportedEncodingException {
        assertThat(body(http.get().uri("/api/search?q=league&limit=3").exchange()))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzz", "...", "🕊", "\"", "<>"})
    void nothingFoundIsAnEmptyList(String query) throws UnsupportedEncodingException {
        assertThat(hits(query)).isEmpty();
    }

    @Test
    void csvHasTheHitsOfTheJson() throws UnsupportedEncodingException {
        var answer = http.get().uri("/api/search?q=kellogg&format=csv").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"search.csv\"");
        assertThat(answer.getResponse().getContentAsString().lines())
                .hasSize(1 + hits("kellogg").size())
                .first()
                .isEqualTo(
                        "kind,id,title,date,dateText,matched,snippet,highlights,titleHighlights,importance,corrections,citedBy");
    }

    @Test
    void answersMayBeKept() {
        assertThat(search("league"))
                .hasHeader("Cache-Control", "max-age=60, public")
                .containsHeader("ETag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?q=             | q     | words to look for",
                "?q=%20%09       | q     | words to look for",
                "?limit=5        | q     | a value",
                "                | q     | a value",
                "?q=a&limit=0    | limit | from 1 to 1000",
                "?q=a&limit=1001 | limit | from 1 to 1000",
                "?q=a&limit=-1   | limit | from 1 to 1000",
                "?q=a&limit=many | limit | a whole number",
                "?q=a&limit=     | limit | a number",
                "?q=a&q=b        | q     | one value",
                "?query=a        | query | one of: q, limit"
            })
    void badParameterIsToldWithWhatItMayBe(String query, String parameter, String expected) {
        var answer = http.get()
                .uri(URI.create("/api/search" + (query == null ? "" : query)))
                .exchange();

        assertProblem(answer, parameter, expected);
    }

    @Test
    void tooLongATextIsToldWithItsLength() {
        assertThat(search("x".repeat(200))).hasStatusOk();

        var answer = search("x".repeat(201));

        assertProblem(answer, "q", "at most 200 characters");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("201");
    }

    private static void assertProblem(MvcTestResult answer, String parameter, String expected) {
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
        assertThat(answer).bodyJson().extractingPath("$.expected").asString().contains(expected);
    }

    private List<Map<String, Object>> hits(String query) throws UnsupportedEncodingException {
        return body(search(query));
    }

    private MvcTestResult search(String query) {
        return http.get().uri("/api/search?q={query}", query).exchange();
    }

    private static List<Map<String, Object>> body(MvcTestResult answer) throws UnsupportedEncodingException {
        return JsonPath.read(answer.getResponse().getContentAsString(), "$");
    }
}
