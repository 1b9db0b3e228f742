package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class CsvApiTests {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final MockMvcTester http;

    CsvApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "eras", "concepts", "organizations", "places", "regions", "sources", "matrices"})
    void csvHasTheRecordsOfTheJson(String list) throws IOException {
        var json = http.get().uri("/api/" + list).exchange().getResponse().getContentAsString();

        var rows = rows("/api/" + list);

        assertThat(rows).extracting(row -> row.get("id")).isEqualTo(JsonPath.<List<String>>read(json, "$[*].id"));
        assertThat(rows).extracting(row -> row.get("title")).isEqualTo(JsonPath.<List<String>>read(json, "$[*].title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "matrices"})
    void csvIsAFileNamedAfterTheList(String list) {
        assertThat(http.get().uri("/api/" + list).accept(CSV))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"" + list + ".csv\"")
                .hasHeader("Content-Type", "text/csv;charset=UTF-8");
    }

    @Test
    void formatParameterAsksForCsvInALink() {
        assertThat(http.get().uri("/api/eras?format=csv"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8");
    }

    @Test
    void listsAreJoinedRecordsAreJsonAndNothingIsEmpty() throws IOException {
        var conference = rows("/api/events").stream()
                .filter(row -> row.get("id").equals("paris-peace-conference"))
                .findFirst()
                .orElseThrow();
        var nato = rows("/api/organizations").stream()
                .filter(row -> row.get("id").equals("nato"))
                .findFirst()
                .orElseThrow();

        assertThat(conference.get("places")).isEqualTo("Paris; Versailles");
        assertThat(conference.get("importance")).isEqualTo("4");
        assertThat(conference.get("contested")).isEqualTo("false");
        assertThat(conference.get("links"))
                .isEqualTo("[{\"type\":\"responds-to\",\"event\":\"first-world-war\"},"
                        + "{\"type\":\"leads-to\",\"event\":\"covenant-in-force\"}]");
        assertThat(nato.get("latest")).isEmpty();
    }

    @Test
    void columnsAreThereWhateverTheRecordsLack() throws IOException {
        assertThat(rows("/api/sources").getFirst().getParser().getHeaderNames())
                .contains("title-short", "container-title", "publisher-place", "URL", "accessed")
                .doesNotContain("titleShort", "url");
    }

    @Test
    void emptyListIsARowOfNames() throws IOException {
        var text = http.get()
                .uri("/api/events?kind=treaty&importance=5&from=2011")
                .accept(CSV)
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(text).startsWith("id,date,earliest,latest,title,").endsWith("\r\n");
        assertThat(text.lines()).hasSize(1);
    }

    private List<CSVRecord> rows(String uri) throws IOException {
        var bytes = http.get().uri(uri).accept(CSV).exchange().getResponse().getContentAsByteArray();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)
                .getRecords();
    }
}
