package entente.lecture.store;

import java.time.Instant;

/**
 * A lecture in a list.
 *
 * @param id its name in links; who knows it may read what is shared by link
 * @param owner the id of its author
 * @param head the number of its last revision
 * @param changed when that was saved
 */
public record LectureEntry(
        String id, String title, String owner, Sharing sharing, int head, Instant created, Instant changed) {}
