package entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTests {

    private final DateText dates = DateText.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1815-06-09                | 9 June 1815",
                "1889-06                   | June 1889",
                "1889                      | 1889",
                "0935-10-03                | 3 October 935",
                "1822~                     | c. 1822",
                "1822-05~                  | c. May 1822",
                "1914?                     | 1914 (uncertain)",
                "1914%                     | c. 1914 (uncertain)",
                "-0043                     | 44 BCE",
                "0000                      | 1 BCE",
                "-0043-03-15               | 15 March 44 BCE",
                "-0043~                    | c. 44 BCE",
                "-1499                     | 1500 BCE",
                "1945-10-24/..             | from 24 October 1945",
                "../1815                   | until 1815",
                "1822~/..                  | from c. 1822",
                "1955-05-05/1955-05-09     | 5–9 May 1955",
                "1955-04-30/1955-05-09     | 30 April – 9 May 1955",
                "1955-05-05/1956-05-09     | 5 May 1955 – 9 May 1956",
                "1955-05-05/1955-05-05     | 5 May 1955",
                "1953-12/1954-01           | December 1953 – January 1954",
                "1803/1815                 | 1803 – 1815",
                "1889/1889                 | 1889",
                "1932-02-02/1934~          | 2 February 1932 – c. 1934",
                "1914-06-28?/1914-06-30    | 28 June 1914 (uncertain) – 30 June 1914",
                "-0049/0014                | 50 BCE – 14",
                "-0043-03-15/-0043-03-17   | 15–17 March 44 BCE",
            })
    void datesArePrintedAsAPersonWouldWriteThem(String edtf, String text) {
        assertThat(dates.print(HistoricalDate.parse(edtf))).isEqualTo(text);
    }

    @Test
    void daysArePrintedLongAndShort() {
        var day = LocalDate.of(1935, 10, 3);

        assertThat(dates.print(day)).isEqualTo("3 October 1935");
    }

    @ParameterizedTest
    @CsvSource({
        " 1912-01-01,  1948-12-31, 1912 – 1948",
        " 1912-01-01,  1912-12-31, 1912",
        "-0043-01-01,  0014-01-01, 44 BCE – 14",
    })
    void windowIsPrintedInYears(LocalDate from, LocalDate to, String text) {
        assertThat(dates.printYears(from, to)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1815-06-09",
                "1889-06",
                "1889",
                "1904-02-29",
                "0935-10-03",
                "0044",
                "-0043",
                "-0043-03",
                "-0043-03-15",
                "0000-02-29",
            })
    void whatIsPrintedIsReadBack(String edtf) {
        var date = HistoricalDate.parse(edtf);

        assertThat(dates.read(dates.print(date))).contains((Moment) date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 October 1935    | 1935-10-03",
                "3 OCTOBER 1935    | 1935-10-03",
                "3 oct 1935        | 1935-10-03",
                "03 October 1935   | 1935-10-03",
                "October 3, 1935   | 1935-10-03",
                "Oct 3 1935        | 1935-10-03",
                "june 1889         | 1889-06",
                "Jun 1889          | 1889-06",
                "'  1889  '        | 1889",
                "1889-06           | 1889-06",
                "1822~             | 1822~",
                "15 march 44 bce   | -0043-03-15",
            })
    void readsWhatAReaderMayType(String text, String edtf) {
        assertThat(dates.read(text).map(Moment::toString)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 February 1900",
                "29 February 1900",
                "3 Octobre 1935",
                "1935-13",
                "1935/1936",
                "12345",
                "3 May +12345",
                "12345 BCE",
                "0 BCE"
            })
    void whatIsNoDayMonthOrYearIsNotRead(String text) {
        assertThat(dates.read(text)).isEmpty();
    }

    @Test
    void wordsOfAnUnknownLanguageAreEnglish() {
        assertThat(DateText.in(Locale.ROOT).print(HistoricalDate.parse("1822~")))
                .isEqualTo("c. 1822");
    }
}
