package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ApiProblemsTests {

    private final MockMvcTester http;

    ApiProblemsTests(@Autowired MockMvcTester http, @Autowired ServletContext context) {
        this.http = http;
        VaadinServlet.standIn(context);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/events         | from         | 1935-13   | EDTF day, month or year",
                "/api/events         | to           | 1935/1936 | EDTF day, month or year",
                "/api/events         | lane         | nowhere   | one of: collective-security, collective-defense",
                "/api/events         | organization | nobody    | /api/organizations",
                "/api/events         | concept      | nothing   | /api/concepts",
                "/api/events         | kind         | TREATY    | one of: plan, treaty, conference",
                "/api/events         | importance   | much      | a whole number",
                "/api/events         | importance   | ''        | a number",
                "/api/events         | importance   | 6         | from 1 to 5",
                "/api/matrices/three-ideas | at      | then      | EDTF day, month or year"
            })
    void badParameterIsToldWithWhatItMayBe(String uri, String parameter, String value, String expected) {
        var answer = http.get().uri(uri + "?{name}={value}", parameter, value).exchange();

        assertProblem(answer, HttpStatus.BAD_REQUEST);
        property(answer, "parameter").isEqualTo(parameter);
        property(answer, "value").isEqualTo(value);
        property(answer, "expected").contains(expected);
        property(answer, "detail").contains(parameter, value);
    }

    @Test
    void wrongDateIsToldWithItsPlace() {
        property(http.get().uri("/api/events?from=1935-13").exchange(), "detail")
                .contains("character 6", "a month from 01 to 12 was expected");
    }

    @Test
    void stretchThatEndsBeforeItStartsIsBad() {
        var answer = http.get().uri("/api/events?from=1939&to=1919").exchange();

        assertProblem(answer, HttpStatus.BAD_REQUEST);
        property(answer, "parameter").isEqualTo("to");
        property(answer, "expected").contains("1939");
    }

    @Test
    void unknownParameterIsToldWithThoseThereAre() {
        var answer = http.get().uri("/api/events?form=1939").exchange();

        assertProblem(answer, HttpStatus.BAD_REQUEST);
        property(answer, "parameter").isEqualTo("form");
        property(answer, "value").isEqualTo("1939");
        property(answer, "expected").isEqualTo("one of: from, to, lane, organization, concept, kind, importance");
    }

    @Test
    void addressWithoutParametersTakesNone() {
        var answer = http.get().uri("/api/eras?from=1939").exchange();

        assertProblem(answer, HttpStatus.BAD_REQUEST);
        property(answer, "expected").isEqualTo("no parameters");
    }

    @Test
    void parameterGivenTwiceIsBad() {
        var answer = http.get().uri("/api/events?from=1919&from=1939").exchange();

        assertProblem(answer, HttpStatus.BAD_REQUEST);
        property(answer, "parameter").isEqualTo("from");
        property(answer, "value").isEqualTo("1919, 1939");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "eras", "concepts", "organizations", "sources", "matrices"})
    void unknownIdIsNotFound(String list) {
        var answer = http.get().uri("/api/" + list + "/nope").exchange();

        assertProblem(answer, HttpStatus.NOT_FOUND);
        property(answer, "parameter").isEqualTo("id");
        property(answer, "value").isEqualTo("nope");
        property(answer, "expected").contains("/api/" + list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nope", "/api/events/", "/api/events/nope/nope"})
    void addressWithNothingBehindItIsAProblemAndNoPage(String uri) {
        var answer = http.get().uri(uri).exchange();

        assertProblem(answer, HttpStatus.NOT_FOUND);
        property(answer, "detail").contains(uri, "/api-docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nope", "/apis", "/api-nope"})
    void otherAddressesAreStillVaadins(String uri) {
        assertThat(http.get().uri(uri)).hasStatusOk().hasForwardedUrl(VaadinServlet.NAME);
    }

    @Test
    void formatThatIsNotMadeIsNotAcceptable() {
        assertProblem(http.get().uri("/api/events").accept(MediaType.IMAGE_PNG).exchange(), HttpStatus.NOT_ACCEPTABLE);
    }

    @Test
    void oneRecordIsNotMadeAsCsv() {
        var csv = MediaType.parseMediaType("text/csv");

        assertProblem(
                http.get().uri("/api/events/covenant-in-force").accept(csv).exchange(), HttpStatus.NOT_ACCEPTABLE);
    }

    @Test
    void problemIsToldEvenToThoseWhoAskForCsv() {
        var csv = MediaType.parseMediaType("text/csv");

        assertProblem(http.get().uri("/api/events?from=then").accept(csv).exchange(), HttpStatus.BAD_REQUEST);
    }

    @Test
    void methodThatIsNotServedIsNotAllowed() {
        var answer = http.post().uri("/api/events").exchange();

        assertProblem(answer, HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(answer).hasHeader("Allow", "GET");
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status.value());
        property(answer, "title").isNotBlank();
        property(answer, "detail").isNotBlank();
    }

    private static AbstractStringAssert<?> property(MvcTestResult answer, String name) {
        return assertThat(answer).bodyJson().extractingPath("$." + name).asString();
    }
}
