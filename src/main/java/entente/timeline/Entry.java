package entente.timeline;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Organization;

/**
 * An event or organization as the timeline sees it.
 *
 * @param label the short title
 * @param lane the id of its lane
 * @param importance from 1 to 5
 */
public record Entry(String id, String label, String lane, HistoricalDate date, int importance, boolean contested) {

    static Entry of(Event event, String lane) {
        return new Entry(
                event.id(),
                event.shortTitle(),
                lane,
                event.date(),
                event.importance(),
                event.isContested() || event.hasDisputedDate());
    }

    static Entry of(Organization organization) {
        return new Entry(
                organization.id(),
                organization.shortTitle(),
                organization.lane(),
                organization.dates(),
                organization.importance(),
                false);
    }
}
