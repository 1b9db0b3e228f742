package entente.library.api;

import entente.history.Organization;
import entente.history.Stance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization of the pack.
 *
 * @param dates EDTF, such as {@code 1945-10-24/..}
 * @param earliest the first day that the dates can mean; null where the start is open
 * @param latest the last day that the dates can mean; null where the end is open
 * @param partOf the id of the organization whose organ it is; null where it is none
 * @param lane the id of the lane that it is drawn in
 * @param importance from 1 (a detail) to 5 (the outline of the whole history)
 * @param successorOf ids of the organizations whose place it took
 * @param clause the mutual-assistance clause, quoted
 * @param character what sources say it is, and when
 */
record OrganizationRecord(
        String id,
        String title,
        String shortTitle,
        String dates,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Organization.Kind kind,
        @Nullable String partOf,
        String lane,
        int importance,
        @Nullable String seat,
        @Nullable Instrument instrument,
        String summary,
        List<String> successorOf,
        List<String> people,
        @Nullable Clause clause,
        List<Reading> character,
        List<DebateRecord> debates,
        List<ReferenceRecord> sources) {

    /** The document that founded it. */
    record Instrument(String title, String source, @Nullable String locator) {

        static Instrument of(Organization.Instrument instrument) {
            return new Instrument(
                    instrument.title(),
                    instrument.source(),
                    instrument.locator().orElse(null));
        }
    }

    /** A quotation from a treaty, word for word; "…" stands for what is left out. */
    record Clause(String article, String text, String source) {

        static Clause of(Organization.Clause clause) {
            return new Clause(clause.article(), clause.text(), clause.source());
        }
    }

    /** That a source sees an instance of a concept in it (or not), over a stretch of time in EDTF. */
    record Reading(
            String concept,
            String dates,
            String says,
            String source,
            @Nullable String locator,
            Stance stance) {

        static Reading of(Organization.Reading reading) {
            return new Reading(
                    reading.concept(),
                    reading.dates().toString(),
                    reading.says(),
                    reading.source(),
                    reading.locator().orElse(null),
                    reading.stance());
        }
    }

    static OrganizationRecord of(Organization organization) {
        return new OrganizationRecord(
                organization.id(),
                organization.title(),
                organization.shortTitle(),
                organization.dates().toString(),
                Days.earliest(organization.dates()),
                Days.latest(organization.dates()),
                organization.kind(),
                organization.partOf().orElse(null),
                organization.lane(),
                organization.importance(),
                organization.seat().orElse(null),
                organization.instrument().map(Instrument::of).orElse(null),
                organization.summary(),
                organization.successorOf(),
                organization.people(),
                organization.clause().map(Clause::of).orElse(null),
                organization.character().stream().map(Reading::of).toList(),
                DebateRecord.of(organization.debates()),
                ReferenceRecord.of(organization.sources()));
    }
}
