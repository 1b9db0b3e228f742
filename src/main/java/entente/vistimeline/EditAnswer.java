package entente.vistimeline;

import java.util.Optional;

/**
 * What becomes of an edit.
 *
 * @param item with {@link Verdict#ACCEPTED}, the item as it is to be, where it differs from what the user wanted
 * @param reason with {@link Verdict#REFUSED}, what the user is told
 */
public record EditAnswer(Verdict verdict, Optional<Item> item, String reason) {

    public enum Verdict {
        ACCEPTED,
        REFUSED,
        /** The item stays pending until {@link VisTimeline#answer} is called. */
        LATER
    }

    public EditAnswer {
        if (verdict != Verdict.ACCEPTED && item.isPresent()) {
            throw new IllegalArgumentException("only an accepted edit has an item");
        }
    }

    public static EditAnswer accept() {
        return new EditAnswer(Verdict.ACCEPTED, Optional.empty(), "");
    }

    /** Accepts it with changes: another time, another label. The id stays that of the edit. */
    public static EditAnswer accept(Item changed) {
        return new EditAnswer(Verdict.ACCEPTED, Optional.of(changed), "");
    }

    /** Puts everything back and tells the user why. */
    public static EditAnswer refuse(String reason) {
        return new EditAnswer(Verdict.REFUSED, Optional.empty(), reason);
    }

    public static EditAnswer later() {
        return new EditAnswer(Verdict.LATER, Optional.empty(), "");
    }
}
