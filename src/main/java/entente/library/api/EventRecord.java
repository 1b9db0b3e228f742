package entente.library.api;

import entente.history.DateClaim;
import entente.history.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of the pack.
 *
 * @param date EDTF, such as {@code 1919-01-18/1920-01}
 * @param earliest the first day that the date can mean; null where the start is open
 * @param latest the last day that the date can mean; null where the end is open
 * @param importance from 1 (a detail) to 5 (the outline of the whole history)
 * @param lanes ids, as are {@code organizations} and {@code concepts}
 * @param places names, under which {@code /api/places} has them
 * @param disputedDate the dates that sources give, where they differ
 * @param contested whether some claims support and some dispute it
 */
record EventRecord(
        String id,
        String date,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String title,
        String shortTitle,
        String summary,
        int importance,
        Event.Kind kind,
        List<String> lanes,
        List<String> organizations,
        List<String> concepts,
        List<String> places,
        List<String> people,
        List<Link> links,
        List<ReferenceRecord> sources,
        List<ClaimRecord> claims,
        List<DisputedDate> disputedDate,
        boolean contested) {

    /** How the event stands to another: {@code {"type": "leads-to", "event": "covenant-in-force"}}. */
    record Link(Event.Link.Type type, String event) {

        static Link of(Event.Link link) {
            return new Link(link.type(), link.event());
        }
    }

    /** The date (EDTF) that one source gives. */
    record DisputedDate(
            String date,
            String says,
            String source,
            @Nullable String locator) {

        static DisputedDate of(DateClaim claim) {
            return new DisputedDate(
                    claim.date().toString(),
                    claim.says(),
                    claim.source(),
                    claim.locator().orElse(null));
        }
    }

    static EventRecord of(Event event) {
        return new EventRecord(
                event.id(),
                event.date().toString(),
                Days.earliest(event.date()),
                Days.latest(event.date()),
                event.title(),
                event.shortTitle(),
                event.summary(),
                event.importance(),
                event.kind(),
                event.lanes(),
                event.organizations(),
                event.concepts(),
                event.places(),
                event.people(),
                event.links().stream().map(Link::of).toList(),
                ReferenceRecord.of(event.sources()),
                ClaimRecord.of(event.claims()),
                event.disputedDate().stream().map(DisputedDate::of).toList(),
                event.isContested());
    }
}
