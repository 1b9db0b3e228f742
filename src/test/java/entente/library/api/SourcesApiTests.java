package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class SourcesApiTests {

    private final MockMvcTester http;

    SourcesApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void sourceIsCslWithoutWhatItLacks() {
        assertThat(http.get().uri("/api/sources/vienna-final-act"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "vienna-final-act",
                          "type": "treaty",
                          "title": "Final Act of the Congress of Vienna",
                          "title-short": "Vienna Final Act",
                          "issued": {"date-parts": [[1815, 6, 9]]}
                        }
                        """);
    }

    @Test
    void uncertainDateOfASourceIsCirca() {
        assertThat(http.get().uri("/api/sources/encyclopedia-article"))
                .bodyJson()
                .extractingPath("$.issued")
                .isEqualTo(Map.of("date-parts", List.of(List.of(2024)), "circa", true));
    }

    @Test
    void institutionIsALiteralName() {
        assertThat(http.get().uri("/api/sources/crc-1998"))
                .bodyJson()
                .extractingPath("$.author[0]")
                .asMap()
                .containsOnlyKeys("literal");
    }
}
