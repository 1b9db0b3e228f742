package entente.citation.api;

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
class CitationsApiTests {

    private final MockMvcTester http;

    CitationsApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void eventIsCitedWithThePageThatShowsItAndItsSources() {
        assertThat(http.get().uri("/api/events/uniting-for-peace-adopted/citation"))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .startsWith("The Entente contributors. (n.d.). ")
                .contains("http://localhost/?entry=uniting-for-peace-adopted\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events/uniting-for-peace-adopted/citation?style=chicago",
                "/api/organizations/nato/citation?style=chicago",
                "/api/concepts/veto/citation?style=bibtex",
                "/api/matrices/three-ideas/citation?style=bibtex",
                "/api/sources/covenant/citation?style=apa",
            })
    void everyKindOfRecordCanBeCited(String path) {
        assertThat(http.get().uri(path)).hasStatusOk().bodyText().isNotBlank();
    }

    @Test
    void sourceIsCitedAlone() {
        assertThat(http.get().uri("/api/sources/covenant/citation"))
                .hasStatusOk()
                .bodyText()
                .contains("Covenant of the League of Nations")
                .doesNotContain("Entente", "\n\n");
    }

    @Test
    void unknownStyleIsRefusedWithThoseThereAre() {
        assertThat(http.get().uri("/api/events/uniting-for-peace-adopted/citation?style=mla"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("expected")
                .isEqualTo("apa, chicago or bibtex");
    }

    @Test
    void unknownRecordIsNotFound() {
        assertThat(http.get().uri("/api/events/nothing/citation"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("parameter")
                .isEqualTo("id");
    }
}
