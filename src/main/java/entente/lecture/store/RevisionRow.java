package entente.lecture.store;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** @param id null until it is in the database */
record RevisionRow(
        @Id @Nullable Long id,
        String lecture,
        int number,
        String author,
        OffsetDateTime savedAt,
        String title,
        String content,
        String note) {}
