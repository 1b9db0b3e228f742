package entente.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a state belonged to an organization in one way over a stretch of time. Where the way changed, another one follows.
 *
 * @param organization the id of the organization
 * @param state the id of the state
 * @param from the first day, or the month or year in which that lies
 * @param to the last day, or the month or year in which that lies; empty while it lasts
 * @param ended how it ended; empty while it lasts
 * @param note what is doubtful or needs saying
 */
public record Membership(
        String organization,
        String state,
        Status status,
        Moment from,
        Optional<Moment> to,
        Optional<Ending> ended,
        String source,
        Optional<String> locator,
        Optional<String> note) {

    /** In which way a state belongs. One that is suspended is a member still. */
    public enum Status {
        MEMBER,
        SUSPENDED,
        ASSOCIATE,
        OBSERVER;

        /** Whether a state that belongs so is counted as a member. */
        public boolean isMember() {
            return this == MEMBER || this == SUSPENDED;
        }
    }

    /** How a membership ends. */
    public enum Ending {
        WITHDRAWAL,
        EXPULSION,
        SUSPENSION,
        REINSTATEMENT,
        /** The organization came to its end. */
        ORGANIZATION_ENDED,
        /** The state came to its end, and none took its place. */
        STATE_ENDED,
        /** Another state took its place. */
        SUCCESSION,
        /** It ended in another way. */
        LAPSE
    }

    /** From its first day to its last, both included. */
    public HistoricalDate dates() {
        return to.map(end -> Interval.between(from, end)).orElseGet(() -> Interval.from(from));
    }

    /** Whether it lasts on a day; where only months or years are known, on all days that they can mean. */
    public boolean holdsOn(LocalDate day) {
        return dates().covers(day);
    }
}
