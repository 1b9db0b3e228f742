package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ApiDocsTests {

    private final MockMvcTester http;

    ApiDocsTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void everyPathIsDescribedAndOnlyThoseOfTheApi() throws UnsupportedEncodingException {
        Set<String> paths =
                JsonPath.<Map<String, Object>>read(docs(), "$.paths").keySet();

        assertThat(paths)
                .contains(
                        "/api/events",
                        "/api/events/{id}",
                        "/api/eras",
                        "/api/eras/{id}",
                        "/api/concepts",
                        "/api/concepts/{id}",
                        "/api/organizations",
                        "/api/organizations/{id}",
                        "/api/places",
                        "/api/places/{id}",
                        "/api/regions",
                        "/api/regions/{id}",
                        "/api/sources",
                        "/api/sources/{id}",
                        "/api/matrices",
                        "/api/matrices/{id}")
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void dataHaveALicenceAndADescription() throws UnsupportedEncodingException {
        assertThat(JsonPath.<String>read(docs(), "$.info.title")).startsWith("Entente");
        assertThat(JsonPath.<String>read(docs(), "$.info.description")).contains("collective security", "EDTF");
        assertThat(JsonPath.<String>read(docs(), "$.info.license.name")).isEqualTo("CC-BY-4.0");
    }

    @Test
    void everyOperationHasASummaryAndEveryParameterADescription() throws UnsupportedEncodingException {
        assertThat(JsonPath.<List<Object>>read(docs(), "$.paths[*][*]"))
                .hasSameSizeAs(JsonPath.<List<Object>>read(docs(), "$.paths[*][*].summary"));
        assertThat(JsonPath.<List<Object>>read(docs(), "$.paths[*][*].parameters[*]"))
                .isNotEmpty()
                .hasSameSizeAs(JsonPath.<List<Object>>read(docs(), "$.paths[*][*].parameters[*].description"));
    }

    @Test
    void kindsAreDescribedInTheWordsOfThePack() throws UnsupportedEncodingException {
        assertThat(JsonPath.<List<String>>read(
                        docs(), "$.paths['/api/events'].get.parameters[?(@.name=='kind')].schema.enum[*]"))
                .contains("treaty", "war");
        assertThat(JsonPath.<List<String>>read(docs(), "$.components.schemas.Link.properties.type.enum"))
                .contains("leads-to");
    }

    @Test
    void listsAreRecordsAsJsonAndTextAsCsv() throws UnsupportedEncodingException {
        var content = "$.paths['/api/events'].get.responses['200'].content";

        assertThat(JsonPath.<String>read(docs(), content + "['application/json'].schema.type"))
                .isEqualTo("array");
        assertThat(JsonPath.<String>read(docs(), content + "['text/csv'].schema.type"))
                .isEqualTo("string");
    }

    @Test
    void datesAreTextAndProblemsAreDescribed() throws UnsupportedEncodingException {
        assertThat(JsonPath.<List<String>>read(
                        docs(), "$.paths['/api/events'].get.parameters[?(@.name=='from')].schema.format"))
                .containsExactly("edtf");
        assertThat(JsonPath.<Map<String, Object>>read(docs(), "$.components.schemas"))
                .containsKey("Problem")
                .doesNotContainKey("Moment");
    }

    @Test
    void applicationIsWell() {
        assertThat(http.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UP");
    }

    private String docs() throws UnsupportedEncodingException {
        return http.get().uri("/api-docs").exchange().getResponse().getContentAsString();
    }
}
