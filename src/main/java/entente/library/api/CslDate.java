package entente.library.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import entente.history.HistoricalDate;
import entente.history.Interval;
import entente.history.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date of CSL-JSON: {@code {"date-parts": [[1949, 4, 4]]}}; a range has two parts, {@code [[1815], [1822, 6]]}. Of a
 * range with an open end, which CSL can't tell, the known end is given. 44 BCE, EDTF's {@code -0043}, is CSL's -44.
 *
 * @param circa true if an end is approximate or uncertain, else left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CslDate(
        @JsonProperty("date-parts") List<List<Integer>> dateParts,
        @Nullable Boolean circa) {

    static CslDate of(HistoricalDate date) {
        var moments = switch (date) {
            case Moment moment -> List.of(moment);
            case Interval interval ->
                Stream.of(interval.start(), interval.end())
                        .flatMap(Optional::stream)
                        .toList();
        };
        var circa = moments.stream().anyMatch(moment -> moment.approximate() || moment.uncertain());
        return new CslDate(moments.stream().map(CslDate::parts).toList(), circa ? true : null);
    }

    private static List<Integer> parts(Moment moment) {
        var first = moment.first();
        return switch (moment.precision()) {
            case YEAR -> List.of(year(first));
            case MONTH -> List.of(year(first), first.getMonthValue());
            case DAY -> List.of(year(first), first.getMonthValue(), first.getDayOfMonth());
        };
    }

    private static int year(LocalDate day) {
        return day.getYear() > 0 ? day.getYear() : day.getYear() - 1;
    }
}
