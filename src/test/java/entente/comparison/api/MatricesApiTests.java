package entente.comparison.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
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
class MatricesApiTests {

    private static final String TRIGGER = "$.groups[*].rows[?(@.id=='trigger')].cells['collective-security']";

    private final MockMvcTester http;

    MatricesApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void listNamesTheMatricesOnly() throws UnsupportedEncodingException {
        List<Map<String, Object>> matrices = JsonPath.read(json("/api/matrices"), "$");

        assertThat(matrices)
                .isNotEmpty()
                .allSatisfy(matrix -> assertThat(matrix).containsOnlyKeys("id", "title", "summary"));
    }

    @Test
    void cellWithoutADayIsTheListOfItsStates() throws UnsupportedEncodingException {
        List<List<Map<String, Object>>> cells = JsonPath.read(json("/api/matrices/three-ideas"), TRIGGER);

        assertThat(cells.getFirst())
                .hasSizeGreaterThan(2)
                .allSatisfy(state -> assertThat(state)
                        .containsOnlyKeys(
                                "says",
                                "sentence",
                                "from",
                                "mark",
                                "flag",
                                "date",
                                "quotation",
                                "missing",
                                "contested",
                                "claims",
                                "events"));
        assertThat(cells.getFirst().getFirst()).containsEntry("from", null);
        assertThat(cells.getFirst().get(1)).containsEntry("from", "1815-11-20");
    }

    @Test
    void dayDecidesWhatTheCellsSay() throws UnsupportedEncodingException {
        assertThat(says("1700")).containsExactly("A breach of the peace of 1648");
        assertThat(says("1815-11-19")).containsExactly("A breach of the peace of 1648");
        assertThat(says("1815-11-20")).containsExactly("A danger to the settlement of 1815");
        assertThat(says("1935-10-03")).containsExactly("War in breach of the Covenant");
    }

    @Test
    void monthOrYearCountsFromItsFirstDay() throws UnsupportedEncodingException {
        assertThat(JsonPath.<String>read(json("/api/matrices/three-ideas?at=1815-11"), "$.at"))
                .isEqualTo("1815-11-01");
        assertThat(says("1815-11")).containsExactly("A breach of the peace of 1648");
    }

    @Test
    void contestedCellShowsBothSides() throws UnsupportedEncodingException {
        List<List<String>> stances = JsonPath.read(
                json("/api/matrices/three-ideas"),
                "$.groups[*].rows[*].cells[*][?(@.contested==true)].claims[*].stance");

        assertThat(stances.toString()).contains("supports", "disputes");
    }

    @Test
    void tableIsTakenAwayInTheFormAskedFor() throws UnsupportedEncodingException {
        var address = "/api/matrices/organizations-and-rings/table?at=1991-07-01&columns=nato&rows=members";

        assertThat(JsonPath.<List<String>>read(json(address), "$.columns")).containsExactly("NATO");
        assertThat(JsonPath.<String>read(json(address), "$.groups[0].rows[0].cells[0]"))
                .isEqualTo("16");
        var csv = http.get().uri(address + "&as=csv").exchange().getResponse();
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getHeader("Content-Disposition")).contains("entente-organizations-and-rings-1991-07-01.csv");
        assertThat(csv.getContentAsString()).contains("\r\nFigures,Members,16\r\n");
    }

    @ParameterizedTest
    @CsvSource({"columns=nope, columns, nope", "rows=nope, rows, nope", "as=pdf, as, pdf", "against=then, against, then"
    })
    void tableThatCannotBeMadeIsRefused(String query, String parameter, String value)
            throws UnsupportedEncodingException {
        var problem = http.get()
                .uri("/api/matrices/three-ideas/table?at=1991&" + query)
                .exchange()
                .getResponse();

        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<String>read(problem.getContentAsString(), "$.parameter"))
                .isEqualTo(parameter);
        assertThat(JsonPath.<String>read(problem.getContentAsString(), "$.value"))
                .isEqualTo(value);
    }

    @Test
    void chartsAreGivenWhoBelongedToWhatWithDaysAsNumbers() throws UnsupportedEncodingException {
        var chart = json("/api/charts/memberships");
        List<String> organizations = JsonPath.read(chart, "$.organizations[*].id");
        List<Map<String, Object>> ofNato =
                JsonPath.read(chart, "$.memberships[?(@.organization==" + organizations.indexOf("nato") + ")]");

        assertThat(ofNato).hasSizeGreaterThanOrEqualTo(28);
        assertThat(ofNato.getFirst())
                .containsEntry("from", (int) LocalDate.of(1949, 4, 4).toEpochDay());
    }

    private List<String> says(String day) throws UnsupportedEncodingException {
        return JsonPath.read(json("/api/matrices/three-ideas?at=" + day), TRIGGER + ".state.says");
    }

    private String json(String uri) throws UnsupportedEncodingException {
        return http.get().uri(uri).exchange().getResponse().getContentAsString();
    }
}
