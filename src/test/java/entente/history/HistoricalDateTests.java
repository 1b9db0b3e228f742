package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTests {

    @ParameterizedTest
    @CsvSource({
        "1815-06-09,            1815-06-09,  1815-06-09",
        "1889-06,               1889-06-01,  1889-06-30",
        "1889,                  1889-01-01,  1889-12-31",
        "1900-02,               1900-02-01,  1900-02-28",
        "1904-02,               1904-02-01,  1904-02-29",
        "2000-02-29,            2000-02-29,  2000-02-29",
        "1999-12,               1999-12-01,  1999-12-31",
        "9999,                  9999-01-01,  9999-12-31",
        "0001,                  0001-01-01,  0001-12-31",
        "0000,                  0000-01-01,  0000-12-31",
        "0000-02,               0000-02-01,  0000-02-29",
        "-0001-12-31,          -0001-12-31, -0001-12-31",
        "-0004-02,             -0004-02-01, -0004-02-29",
        "-0043,                -0043-01-01, -0043-12-31",
        "-9999,                -9999-01-01, -9999-12-31",
        "1822~,                 1822-01-01,  1822-12-31",
        "1914-06?,              1914-06-01,  1914-06-30",
        "1914-06-28%,           1914-06-28,  1914-06-28",
        "1955-05-05/1955-05-09, 1955-05-05,  1955-05-09",
        "1803/1815-06,          1803-01-01,  1815-06-30",
        "1932-02-02/1934~,      1932-02-02,  1934-12-31",
        "-0049/0014,           -0049-01-01,  0014-12-31",
    })
    void dateReachesFromItsEarliestToItsLatestDay(String edtf, LocalDate earliest, LocalDate latest) {
        var date = HistoricalDate.parse(edtf);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.hasOpenStart()).isFalse();
        assertThat(date.hasOpenEnd()).isFalse();
    }

    @Test
    void openEndReachesAsFarAsDaysGo() {
        var date = HistoricalDate.parse("1945-10-24/..");

        assertThat(date.earliest()).isEqualTo("1945-10-24");
        assertThat(date.latest()).isEqualTo(LocalDate.MAX);
        assertThat(date.hasOpenStart()).isFalse();
        assertThat(date.hasOpenEnd()).isTrue();
    }

    @Test
    void openStartReachesAsFarAsDaysGo() {
        var date = HistoricalDate.parse("../1815");

        assertThat(date.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(date.latest()).isEqualTo("1815-12-31");
        assertThat(date.hasOpenStart()).isTrue();
        assertThat(date.hasOpenEnd()).isFalse();
    }

    @Test
    void leapDayOfANonLeapYearIsRefused() {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> HistoricalDate.parse("1900-02-29"))
                .withMessage("“1900-02-29”, character 9: a day from 01 to 28 was expected in this month");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''               | 0  | a date was expected, such as 1815-06-09, 1889 or 1945-10-24/..",
                "abc              | 0  | a year of four digits was expected",
                "815              | 3  | a year of four digits was expected",
                "19xx             | 2  | a year of four digits was expected",
                "' 1815'          | 0  | a year of four digits was expected",
                "+1815            | 0  | a year of four digits was expected",
                "--43             | 1  | a year of four digits was expected",
                "-0000            | 0  | there is no year -0000; the year before 0001 is 0000",
                "12345            | 4  | nothing more was expected after 1234",
                "'1815 '          | 4  | nothing more was expected after 1815",
                "1815-            | 5  | a month of two digits was expected",
                "1815-6           | 6  | a month of two digits was expected",
                "1815-00          | 5  | a month from 01 to 12 was expected",
                "1815-13          | 5  | a month from 01 to 12 was expected",
                "1815-06-         | 8  | a day of two digits was expected",
                "1815-06-9        | 9  | a day of two digits was expected",
                "1815-06-0٩       | 9  | a day of two digits was expected",
                "1815-06-00       | 8  | a day from 01 to 30 was expected in this month",
                "1815-06-31       | 8  | a day from 01 to 30 was expected in this month",
                "2000-02-30       | 8  | a day from 01 to 29 was expected in this month",
                "-0001-02-29      | 9  | a day from 01 to 28 was expected in this month",
                "1815-06-09T12:00 | 10 | nothing more was expected after 1815-06-09",
                "1815~?           | 5  | nothing more was expected after 1815~",
                "~1815            | 0  | a year of four digits was expected",
                "1815/            | 5  | a year of four digits was expected",
                "/1815            | 0  | a year of four digits was expected",
                "1815/1816/1817   | 9  | nothing more was expected after the interval's end",
                "1815/1816-13     | 10 | a month from 01 to 12 was expected",
                "..               | 0  | an open end needs the other end, such as ../1815",
                "../..            | 3  | an interval has a start or an end",
                "1848/1815        | 5  | the interval ends (1815) before it starts (1848)",
                "1815-06/1815-05  | 8  | the interval ends (1815-05) before it starts (1815-06)",
            })
    void refusalPointsAtThePlace(String text, int position, String expected) {
        var refusal = catchThrowableOfType(EdtfException.class, () -> HistoricalDate.parse(text));

        assertThat(refusal).hasMessage("“" + text + "”, character " + (position + 1) + ": " + expected);
        assertThat(refusal.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1815/1815-06-09", "1815-06/1815", "1815-06-09/1815-06-09", "1815-06/1815-06-01"})
    void intervalMayEndAsEarlyAsItCanStart(String edtf) {
        assertThat(HistoricalDate.parse(edtf)).isInstanceOf(Interval.class).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1815-06-09", "1889-06", "1889", "0000", "0007-01-02", "-0043-03-15", "-0043", "9999"})
    void parsingWhatIsPrintedGivesAnEqualDate(String moment) {
        for (var qualifier : new String[] {"", "~", "?", "%"}) {
            var qualified = moment + qualifier;
            for (var edtf : new String[] {
                qualified, qualified + "/..", "../" + qualified, qualified + "/" + qualified, "-9999/" + qualified
            }) {
                var date = HistoricalDate.parse(edtf);

                assertThat(date).hasToString(edtf);
                assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1914,  false, false",
        "1914~, true,  false",
        "1914?, false, true",
        "1914%, true,  true",
    })
    void qualifierTellsWhatIsNotSure(String edtf, boolean approximate, boolean uncertain) {
        var moment = (Moment) HistoricalDate.parse(edtf);

        assertThat(moment.approximate()).isEqualTo(approximate);
        assertThat(moment.uncertain()).isEqualTo(uncertain);
        assertThat(moment.precision()).isEqualTo(Moment.Precision.YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "1914-06-28,       false, false",
        "1914,             false, false",
        "1822~,            true,  true",
        "1914?,            true,  true",
        "1955~/1975-04-30, true,  false",
        "1932-02-02/1934?, false, true",
        "1945-10-24/..,    false, true",
        "../1815,          true,  false",
    })
    void endIsSoftWhereItIsQualifiedOrOpen(String edtf, boolean softStart, boolean softEnd) {
        var date = HistoricalDate.parse(edtf);

        assertThat(date.hasSoftStart()).isEqualTo(softStart);
        assertThat(date.hasSoftEnd()).isEqualTo(softEnd);
    }

    @ParameterizedTest
    @CsvSource({
        "1935-10-03,            1935-10-02, false",
        "1935-10-03,            1935-10-03, true",
        "1935-10-03,            1935-10-04, false",
        "1904-02,               1904-02-29, true",
        "1904-02,               1904-03-01, false",
        "1889,                  1889-01-01, true",
        "1889,                  1889-12-31, true",
        "1889,                  1890-01-01, false",
        "1955-05-05/1955-05-09, 1955-05-04, false",
        "1955-05-05/1955-05-09, 1955-05-05, true",
        "1955-05-05/1955-05-09, 1955-05-09, true",
        "1955-05-05/1955-05-09, 1955-05-10, false",
        "1945-10-24/..,         1945-10-23, false",
        "1945-10-24/..,         9999-12-31, true",
        "../1815,              -9999-01-01, true",
        "../1815,               1816-01-01, false",
    })
    void coversItsFirstAndLastDayAndThoseBetween(String edtf, LocalDate day, boolean covered) {
        assertThat(HistoricalDate.parse(edtf).covers(day)).isEqualTo(covered);
    }

    @Test
    void datesAreMadeFromDaysMonthsAndYears() {
        var day = Moment.ofDay(LocalDate.of(1815, 6, 9));
        var month = Moment.ofMonth(YearMonth.of(1889, 6));
        var year = Moment.ofYear(-43);

        assertThat(day).isEqualTo(HistoricalDate.parse("1815-06-09"));
        assertThat(month).isEqualTo(HistoricalDate.parse("1889-06"));
        assertThat(year).isEqualTo(HistoricalDate.parse("-0043"));
        assertThat(Interval.between(day, month)).isEqualTo(HistoricalDate.parse("1815-06-09/1889-06"));
        assertThat(Interval.from(month)).isEqualTo(HistoricalDate.parse("1889-06/.."));
        assertThat(Interval.until(day)).isEqualTo(HistoricalDate.parse("../1815-06-09"));
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        var secondOfMay = LocalDate.of(1815, 5, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(secondOfMay, Moment.Precision.MONTH, false, false))
                .withMessage("1815-05-02 is not the first day of its month");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.ofYear(10_000))
                .withMessage("year 10000 is not between -9999 and 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(Optional.empty(), Optional.empty()))
                .withMessage("an interval has a start or an end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.between(Moment.ofYear(1848), Moment.ofYear(1815)))
                .withMessage("the interval ends (1815) before it starts (1848)");
    }
}
