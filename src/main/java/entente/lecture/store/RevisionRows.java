package entente.lecture.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RevisionRows extends Repository<RevisionRow, Long> {

    Optional<RevisionRow> findByLectureAndNumber(String lecture, int number);

    /** All of a lecture from the last to the first, without what they say. */
    @Query("""
            select id, lecture, number, author, saved_at, title, '' as content, note
            from revision where lecture = :lecture order by number desc""")
    List<RevisionRow> list(String lecture);
}
