package entente.vistimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawOptionsTests {

    @Test
    void whatJsonHasComesThrough() {
        var options =
                Map.of("height", "100px", "format", Map.of("minorLabels", Map.of("month", "MM")), "n", List.of(1));

        assertThat(RawOptions.check(options)).isSameAs(options);
    }

    @Test
    void anythingElseIsNamedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawOptions.check(Map.of("format", Map.of("when", Instant.EPOCH))))
                .withMessage("the option format.when is a java.time.Instant;"
                        + " a text, number, truth value, list or map was expected");
    }

    @Test
    void codeStaysOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawOptions.check(Map.of("onMove", "alert(1)")))
                .withMessage("the option onMove can't be set raw: it takes a function, and no code comes through");
    }

    @Test
    void markupStaysOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawOptions.check(Map.of("xss", Map.of("disabled", true))))
                .withMessage("the option xss can't be set raw: all content is text, and stays it");
    }
}
