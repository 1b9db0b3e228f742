package entente.comparison;

import entente.history.HistoricalDate;
import entente.history.Interval;
import entente.history.Matrix;
import entente.history.Moment;
import entente.history.Organization;
import entente.library.Library;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something that is compared is there: an organization its life long, a case from its first day on.
 *
 * @param begin empty where it has no known beginning
 * @param end empty while it lasts
 */
public record Life(Optional<Moment> begin, Optional<Moment> end) {

    /** The life of what a column stands for; empty if that has none, as an idea or a source. */
    public static Optional<Life> of(Matrix.Column column, Library library) {
        return column.organization()
                .flatMap(library::organization)
                .map(Life::of)
                .or(() -> column.event()
                        .flatMap(library::event)
                        .map(event -> new Life(ends(event.date()).begin(), Optional.empty())));
    }

    public static Life of(Organization organization) {
        return ends(organization.dates());
    }

    private static Life ends(HistoricalDate date) {
        return switch (date) {
            case Moment moment -> new Life(Optional.of(moment), Optional.of(moment));
            case Interval(Optional<Moment> start, Optional<Moment> end) -> new Life(start, end);
        };
    }

    /** Whether it begins after a day. */
    public boolean isAheadOf(LocalDate day) {
        return begin.filter(moment -> moment.earliest().isAfter(day)).isPresent();
    }

    /** Whether it ended before a day. */
    public boolean isOverBy(LocalDate day) {
        return end.filter(moment -> moment.latest().isBefore(day)).isPresent();
    }
}
