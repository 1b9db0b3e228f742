package entente.lecture.store;

import java.time.Instant;

/**
 * A revision in a list.
 *
 * @param number counted from 1 in each lecture
 * @param author the id of who saved it
 * @param title the lecture's title then
 * @param note why it was saved, in the author's words; empty for none
 */
public record RevisionEntry(int number, String author, Instant savedAt, String title, String note) {

    static RevisionEntry of(RevisionRow row) {
        return new RevisionEntry(row.number(), row.author(), row.savedAt().toInstant(), row.title(), row.note());
    }
}
