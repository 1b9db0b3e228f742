package entente.lecture.store;

import java.time.OffsetDateTime;
import org.springframework.data.annotation.Id;

record LectureRow(
        @Id String id,
        String owner,
        Sharing sharing,
        int head,
        String title,
        OffsetDateTime created,
        OffsetDateTime changed) {

    LectureEntry entry() {
        return new LectureEntry(id, title, owner, sharing, head, created.toInstant(), changed.toInstant());
    }
}
