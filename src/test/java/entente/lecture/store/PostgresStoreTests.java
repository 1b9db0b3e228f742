package entente.lecture.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.core.JdbcTemplate;

/** With a PostgreSQL of its own. */
class PostgresStoreTests extends LectureStoreTests {

    private static final EmbeddedPostgres SERVER = start();

    PostgresStoreTests() {
        super(StoreApplication.open(SERVER.getJdbcUrl("postgres", "postgres")));
    }

    @AfterAll
    void close() throws IOException {
        context().close();
        SERVER.close();
    }

    /** Nobody is let in any more, and who is in is thrown out. */
    @Override
    void whileGone(Runnable work) throws Exception {
        var template = new JdbcTemplate(SERVER.getDatabase("postgres", "template1"));
        template.execute("alter database postgres with allow_connections false");
        template.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
        try {
            work.run();
        } finally {
            template.execute("alter database postgres with allow_connections true");
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }
}
