package entente.history;

import java.util.List;

/**
 * Something that happened.
 *
 * @param shortTitle the label on the timeline
 * @param importance from 1 (a detail) to 5 (the outline of the whole history)
 * @param lanes ids of the lanes it is drawn in
 * @param places names of {@link Place}s
 * @param disputedDate the dates that sources give, where they differ
 * @param claims what sources say about it, where they have a view
 */
public record Event(
        String id,
        HistoricalDate date,
        String title,
        String shortTitle,
        String summary,
        int importance,
        Kind kind,
        List<String> lanes,
        List<String> organizations,
        List<String> concepts,
        List<String> places,
        List<String> people,
        List<Link> links,
        List<DateClaim> disputedDate,
        List<Claim> claims,
        List<Reference> sources) {

    /** What sort of thing happened. */
    public enum Kind {
        PLAN,
        TREATY,
        CONFERENCE,
        WAR,
        CRISIS,
        OPERATION,
        DECISION,
        FOUNDING,
        ENDING,
        ACCESSION,
        WITHDRAWAL,
        DOCTRINE,
        SPEECH,
        VIOLENCE
    }

    /** How this event stands to another one, named by its id. */
    public record Link(Type type, String event) {

        /** The kinds of link, read from the event that carries it to the one it names. */
        public enum Type {
            LEADS_TO,
            IMPLEMENTS,
            SUPERSEDES,
            RESPONDS_TO,
            PART_OF
        }
    }

    public boolean isContested() {
        return Stance.isContested(claims);
    }

    public boolean hasDisputedDate() {
        return !disputedDate.isEmpty();
    }
}
