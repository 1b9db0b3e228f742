package entente.timeline;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Lane.Colour;
import entente.history.Organization;
import java.util.Comparator;

/**
 * An event or organization in one lane of a timeline. What stands in several lanes is several entries with one id.
 *
 * @param label the short title, drawn beside or in the mark
 * @param importance from 1 to 5
 * @param colour of the idea that it belongs to, whatever the lanes stand for
 * @param contested whether sources disagree on it or on its date
 */
public record Entry(
        String id,
        String lane,
        Sort sort,
        String title,
        String label,
        HistoricalDate date,
        int importance,
        Colour colour,
        boolean contested) {

    /** What an entry stands for. */
    public enum Sort {
        EVENT,
        ORGANIZATION
    }

    static final int BOLD_FROM = 4;

    /** In time, then the weightier first; the same order always, so that neighbours agree. */
    static final Comparator<Entry> IN_TIME = Comparator.comparing((Entry entry) -> entry.date.earliest())
            .thenComparing(Comparator.comparingInt(Entry::weight).reversed())
            .thenComparing(Entry::id);

    static Entry of(Event event, String lane, Colour colour) {
        return new Entry(
                event.id(),
                lane,
                Sort.EVENT,
                event.title(),
                event.shortTitle(),
                event.date(),
                event.importance(),
                colour,
                event.isContested() || event.hasDisputedDate());
    }

    static Entry of(Organization organization, String lane, Colour colour) {
        return new Entry(
                organization.id(),
                lane,
                Sort.ORGANIZATION,
                organization.title(),
                organization.shortTitle(),
                organization.dates(),
                organization.importance(),
                colour,
                false);
    }

    /** Which of two gets a place first: the more important, and of equals the organization. */
    int weight() {
        return 2 * importance + (sort == Sort.ORGANIZATION ? 1 : 0);
    }

    boolean isBold() {
        return importance >= BOLD_FROM;
    }
}
