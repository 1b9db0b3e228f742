package entente.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import entente.library.Library;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class SlicesApiTests {

    private static final String WINDOW = "/api/timelines/ideas/slice?from=1912&to=1948&width=900";

    private final MockMvcTester http;
    private final Library library;

    SlicesApiTests(@Autowired MockMvcTester http, @Autowired Library library) {
        this.http = http;
        this.library = library;
    }

    @Test
    void timelinesAreTheSameHistoryInDifferentLanes() throws UnsupportedEncodingException {
        assertThat(read("/api/timelines", "$[*].id")).containsExactly("ideas", "organizations", "regions", "kinds");
        assertThat(read("/api/timelines", "$[0].lanes[*].colour"))
                .containsExactly("blue", "vermilion", "green", "grey");
        assertThat(read("/api/timelines", "$[2].lanes[*].title")).contains("Europe", "Africa");
    }

    @Test
    void sliceHasTheMostImportantEventsAndCountsTheOthers() throws UnsupportedEncodingException {
        assertThat(read(WINDOW, "$.lanes[*].id"))
                .containsExactlyElementsOf(
                        library.lanes().stream().map(lane -> lane.id()).toList());
        assertThat(read(WINDOW, "$.lanes[0].marks[?(@.id=='league-of-nations')].shape"))
                .containsExactly("range");
        assertThat(read(WINDOW, "$.lanes[0].marks[?(@.id=='league-of-nations')].dateText"))
                .containsExactly("10 January 1920 – 20 April 1946");
        assertThat(numbers(WINDOW, "$.lanes[*].clusters[*].count")).isNotEmpty().allMatch(count -> count > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "organizations", "regions", "kinds"})
    void everyEventAndOrganizationIsSomewhereInEveryTimeline(String timeline) throws UnsupportedEncodingException {
        var whole = "/api/timelines/" + timeline + "/slice?from=1600&to=2012&width=20000&rows=400&budget=5000";

        var shown = read(whole, "$.lanes[*].marks[*].id");
        var counted = numbers(whole, "$.lanes[*].clusters[*].count").stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(shown.stream().distinct().count() + counted)
                .isGreaterThanOrEqualTo(
                        library.events().size() + library.organizations().size());
        assertThat(shown)
                .isSubsetOf(Stream.concat(
                                library.events().stream().map(event -> event.id()),
                                library.organizations().stream().map(organization -> organization.id()))
                        .toList());
    }

    @Test
    void filtersNarrowWhatIsThere() throws UnsupportedEncodingException {
        var nato = WINDOW.replace("1912", "1945").replace("1948", "2011") + "&rows=40";

        assertThat(read(nato + "&organizations=nato&kinds=treaty,organization", "$.lanes[*].marks[*].id"))
                .contains("nato", "north-atlantic-treaty-signed")
                .doesNotContain("korean-war", "warsaw-pact");
        assertThat(numbers(nato + "&importance=4", "$.lanes[*].marks[*].importance"))
                .isSubsetOf(4, 5);
        assertThat(read(nato + "&lanes=wars-and-crises", "$.lanes[*].id")).containsExactly("wars-and-crises");
    }

    @Test
    void whatIsIncludedIsShownHoweverLittleRoomThereIs() throws UnsupportedEncodingException {
        var narrow = "/api/timelines/ideas/slice?from=1912&to=1948&width=200&rows=8";

        assertThat(read(narrow, "$.lanes[*].marks[*].id")).doesNotContain("corfu-incident");
        assertThat(read(narrow + "&include=corfu-incident,no-such-event", "$.lanes[*].marks[*].id"))
                .contains("corfu-incident");
    }

    @Test
    void sliceCanBeCached() {
        var first = http.get().uri(WINDOW).exchange();
        var etag = first.getResponse().getHeader("ETag");

        assertThat(first).hasHeader("Cache-Control", "max-age=60, public");
        assertThat(http.get().uri(WINDOW).header("If-None-Match", String.valueOf(etag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(http.get().uri(WINDOW + "0").exchange().getResponse().getHeader("ETag"))
                .isNotEqualTo(etag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=1948&to=1912&width=900                        | to         | 1912        | a date after 1948",
                "from=-Infinity&to=1912&width=900                   | from       | -Infinity   | an EDTF day",
                "from=1912&to=..&width=900                          | to         | ..          | an EDTF day",
                "from=1912/1915&to=1948&width=900                   | from       | 1912/1915   | an EDTF day",
                "from=-271822-01-01&to=1912&width=900               | from       | -271822     | an EDTF day",
                "from=1912&to=275761&width=900                      | to         | 275761      | an EDTF day",
                "from=1912&to=1948                                  | width      | ''          | a value",
                "from=1912&to=1948&width=0                          | width      | 0           | 1 to 20000",
                "from=1912&to=1948&width=1000000000                 | width      | 1000000000  | 1 to 20000",
                "from=1912&to=1948&width=99999999999                | width      | 99999999999 | a whole number",
                "from=1912&to=1948&width=900&rows=0                 | rows       | 0           | 1 to 400",
                "from=1912&to=1948&width=900&lanes=peace            | lanes      | peace       | collective-security",
                "from=1912&to=1948&width=900&kinds=<b>treaty</b>    | kinds      | <b>         | treaty",
                "from=1912&to=1948&width=900&organizations=<script> | organizations | <script> | /api/organizations",
                "from=1912&to=1948&width=900&importance=6           | importance | 6           | 1 to 5",
                "from=1912&to=1948&width=900&budget=-1              | budget     | -1          | 1 to 5000",
                "from=1912&to=1948&width=900&zoom=3                 | zoom       | 3           | one of: from, to, width"
            })
    void whatMakesNoSenseIsRefusedByName(
            String query, String parameter, String value, String expected, CapturedOutput output)
            throws UnsupportedEncodingException {
        var answer = http.get().uri("/api/timelines/ideas/slice?" + query).exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        Map<String, String> problem = JsonPath.read(answer.getResponse().getContentAsString(), "$");
        assertThat(problem.get("parameter")).isEqualTo(parameter);
        assertThat(problem.get("value")).contains(value);
        assertThat(problem.get("expected")).contains(expected);
        assertThat(output.getAll()).doesNotContainPattern("(?m)^(ERROR|WARN)");
    }

    @Test
    void timelineThatDoesNotExistIsNotFound() {
        assertThat(http.get().uri("/api/timelines/people/slice?from=1912&to=1948&width=900"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> read(String uri, String path) throws UnsupportedEncodingException {
        return JsonPath.read(json(uri), path);
    }

    private List<Integer> numbers(String uri, String path) throws UnsupportedEncodingException {
        return JsonPath.read(json(uri), path);
    }

    private String json(String uri) throws UnsupportedEncodingException {
        var answer = http.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
