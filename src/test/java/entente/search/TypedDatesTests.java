package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.history.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTests {

    private final TypedDates dates = new TypedDates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1935            | 1935",
                "1935,           | 1935",
                "1930s           | 1930/1939",
                "1919-1939       | 1919/1939",
                "1919–1939       | 1919/1939",
                "1935-10         | 1935-10",
                "1935-10-03      | 1935-10-03",
                "June 1919       | 1919-06",
                "JUNE 1919       | 1919-06",
                "oct. 1935       | 1935-10",
                "28 June 1919    | 1919-06-28",
                "June 28, 1919   | 1919-06-28"
            })
    void datesAreReadAsTheyAreTyped(String typed, String edtf) {
        assertThat(dates.read(typed)).contains(HistoricalDate.parse(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16",
                "935",
                "19355",
                "Article 1935",
                "30 February 1935",
                "1935-13",
                "1939-1919",
                "1935~",
                "June",
                ""
            })
    void otherTextIsNoDate(String typed) {
        assertThat(dates.read(typed)).isEmpty();
    }

    @Test
    void yearsAreReadInAnyScriptOnlyIfTheyAreDigitsOfAscii() {
        assertThat(dates.read("١٩٣٥")).isEmpty();
    }
}
