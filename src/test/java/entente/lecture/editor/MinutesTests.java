package entente.lecture.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTests {

    @ParameterizedTest
    @CsvSource({"2, 120, 2", "2.5, 150, 2.5", "'2,5 ', 150, 2.5", "0.3, 30, 0.5", "180, 10800, 180", "'', 0, ''"})
    void minutesAreReadToTheHalfAndPrintedAlike(String typed, long seconds, String printed) {
        assertThat(Minutes.read(typed)).contains(Duration.ofSeconds(seconds));
        assertThat(Minutes.print(Samples.step("a").lasting(Duration.ofSeconds(seconds))))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "181", "two", "1e3", "2.5.1", "٣", "9999"})
    void whatIsNoLengthIsRefused(String typed) {
        assertThat(Minutes.read(typed)).isEmpty();
    }
}
