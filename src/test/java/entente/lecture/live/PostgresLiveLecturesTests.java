package entente.lecture.live;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with a PostgreSQL of its own. */
@DirtiesContext
class PostgresLiveLecturesTests extends LiveLecturesTests {

    private static final EmbeddedPostgres SERVER = start();

    PostgresLiveLecturesTests(@Autowired LiveRows rows, @Autowired LiveEvents events) {
        super(rows, events);
    }

    @DynamicPropertySource
    static void keepThere(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void close() throws IOException {
        SERVER.close();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }
}
