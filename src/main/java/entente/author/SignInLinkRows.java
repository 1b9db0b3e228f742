package entente.author;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SignInLinkRows extends Repository<SignInLinkRow, String> {

    Optional<SignInLinkRow> findById(String hash);

    @Modifying
    @Query("insert into sign_in_link (hash, author, expires) values (:hash, :author, :expires)")
    int insert(String hash, String author, OffsetDateTime expires);

    @Modifying
    @Query("delete from sign_in_link where hash = :hash")
    int delete(String hash);

    @Modifying
    @Query("delete from sign_in_link where expires < :now")
    int forgetBefore(OffsetDateTime now);
}
