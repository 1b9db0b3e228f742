package entente.author;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface AuthorRows extends Repository<AuthorRow, String> {

    Optional<AuthorRow> findById(String id);

    Optional<AuthorRow> findBySignInName(String signInName);

    Optional<AuthorRow> findFirstByOrderByCreated();

    long count();

    @Modifying
    @Query("update author set password = :password where id = :id")
    int setPassword(String id, String password);

    @Modifying
    @Query("update author set name = :name, sign_in_name = :signInName where id = :id")
    int rename(String id, String name, String signInName);
}
