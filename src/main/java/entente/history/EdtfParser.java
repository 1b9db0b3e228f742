package entente.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads one EDTF text, once, from left to right, so that every refusal knows its place. */
final class EdtfParser {

    private final String text;
    private int position;

    EdtfParser(String text) {
        this.text = text;
    }

    HistoricalDate parse() {
        if (text.isEmpty()) {
            throw refuse(0, "a date was expected, such as 1815-06-09, 1889 or 1945-10-24/..");
        }
        var startsAt = position;
        var start = openOrMoment();
        if (atEnd()) {
            return start.orElseThrow(() -> refuse(startsAt, "an open end needs the other end, such as ../1815"));
        }
        if (!consume("/")) {
            throw refuse(position, "nothing more was expected after " + text.substring(0, position));
        }
        var end = openOrMoment();
        if (!atEnd()) {
            throw refuse(position, "nothing more was expected after the interval's end");
        }
        try {
            return new Interval(start, end);
        } catch (IllegalArgumentException e) {
            throw refuse(text.indexOf('/') + 1, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Moment> openOrMoment() {
        return consume(Interval.OPEN) ? Optional.empty() : Optional.of(moment());
    }

    private Moment moment() {
        var moment = unqualified();
        if (consume("~")) {
            return moment.qualified(true, false);
        }
        if (consume("?")) {
            return moment.qualified(false, true);
        }
        return consume("%") ? moment.qualified(true, true) : moment;
    }

    private Moment unqualified() {
        var startsAt = position;
        var negative = consume("-");
        var year = digits(4, "a year of four digits");
        if (negative && year == 0) {
            throw refuse(startsAt, "there is no year -0000; the year before 0001 is 0000");
        }
        var signedYear = negative ? -year : year;
        if (!consume("-")) {
            return Moment.ofYear(signedYear);
        }
        var monthAt = position;
        var month = digits(2, "a month of two digits");
        if (month < 1 || month > 12) {
            throw refuse(monthAt, "a month from 01 to 12 was expected");
        }
        var yearMonth = YearMonth.of(signedYear, month);
        if (!consume("-")) {
            return Moment.ofMonth(yearMonth);
        }
        var dayAt = position;
        var day = digits(2, "a day of two digits");
        if (day < 1 || day > yearMonth.lengthOfMonth()) {
            throw refuse(dayAt, "a day from 01 to " + yearMonth.lengthOfMonth() + " was expected in this month");
        }
        return Moment.ofDay(LocalDate.of(signedYear, month, day));
    }

    private int digits(int count, String what) {
        var startsAt = position;
        var value = 0;
        while (position < startsAt + count) {
            if (atEnd() || text.charAt(position) < '0' || text.charAt(position) > '9') {
                throw refuse(position, what + " was expected");
            }
            value = value * 10 + (text.charAt(position) - '0');
            position++;
        }
        return value;
    }

    private boolean consume(String token) {
        if (text.startsWith(token, position)) {
            position += token.length();
            return true;
        }
        return false;
    }

    private boolean atEnd() {
        return position == text.length();
    }

    private EdtfException refuse(int at, String expected) {
        return new EdtfException(text, at, expected);
    }
}
