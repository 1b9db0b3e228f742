package entente.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organization, alliance, grouping or organ.
 *
 * @param dates its life; open while it exists
 * @param partOf the id of the organization whose organ this is
 * @param lane the id of the lane that it is drawn in
 * @param importance from 1 (a detail) to 5 (the outline of the whole history)
 * @param seat where it sits
 * @param successorOf ids of the organizations whose place it took
 * @param clause the mutual-assistance clause, quoted
 * @param character what sources say it is, and when
 */
public record Organization(
        String id,
        String title,
        String shortTitle,
        HistoricalDate dates,
        Kind kind,
        Optional<String> partOf,
        String lane,
        int importance,
        Optional<String> seat,
        Optional<Instrument> instrument,
        String summary,
        List<String> successorOf,
        List<String> people,
        Optional<Clause> clause,
        List<Reading> character,
        List<Debate> debates,
        List<Reference> sources) {

    /** What sort of body it is. */
    public enum Kind {
        ORGANIZATION,
        ALLIANCE,
        GROUPING,
        ORGAN,
        COURT,
        FORCE
    }

    /** The document that founded it. */
    public record Instrument(String title, String source, Optional<String> locator) {}

    /** A quotation from a treaty, word for word; "…" stands for what is left out. */
    public record Clause(String article, String text, String source) {}

    /** That a source sees the organization as an instance of a concept (or not), over a stretch of time. */
    public record Reading(
            String concept, HistoricalDate dates, String says, String source, Optional<String> locator, Stance stance) {

        public Claim claim() {
            return new Claim(says, source, locator, stance);
        }
    }

    /** What sources say that it is on a day, about one concept. */
    public List<Claim> characterOn(LocalDate day, String concept) {
        return character.stream()
                .filter(reading ->
                        reading.concept().equals(concept) && reading.dates().covers(day))
                .map(Reading::claim)
                .toList();
    }
}
