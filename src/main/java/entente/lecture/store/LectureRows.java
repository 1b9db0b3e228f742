package entente.lecture.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface LectureRows extends Repository<LectureRow, String> {

    Optional<LectureRow> findById(String id);

    List<LectureRow> findByOwnerOrderByChangedDesc(String owner);

    List<LectureRow> findBySharingOrderByTitleAscIdAsc(Sharing sharing);

    /** Moves on to the next revision, if the one it is based on is the last. */
    @Modifying
    @Query("""
            update lecture set head = head + 1, title = :title, changed = :changed
            where id = :id and owner = :owner and head = :basedOn""")
    int advance(String id, String owner, int basedOn, String title, OffsetDateTime changed);

    @Modifying
    @Query("update lecture set sharing = :sharing where id = :id and owner = :owner")
    int share(String id, String owner, String sharing);

    @Modifying
    @Query("delete from lecture where id = :id and owner = :owner")
    int delete(String id, String owner);
}
