package entente.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work on the database as a whole or not at all. */
@Component
public class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final TransactionTemplate transactions;
    private final DataSource source;

    Database(PlatformTransactionManager manager, DataSource source) {
        this.transactions = new TransactionTemplate(manager);
        this.source = source;
    }

    /**
     * The result of some work, once it is kept for good.
     *
     * @throws DatabaseUnavailableException if the database failed; then none of the work is kept
     */
    public <T> T ask(Supplier<T> work) {
        try {
            return transactions.execute(status -> work.get());
        } catch (DataIntegrityViolationException | BadSqlGrammarException | InvalidDataAccessApiUsageException e) {
            throw e;
        } catch (DataAccessException | TransactionException e) {
            distrustOpenConnections();
            throw DatabaseUnavailableException.of(e);
        }
    }

    /** As {@link #ask}, without a result. */
    public void change(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /** H2 closes a database whose file it could not write, and opens it again for new connections only. */
    private void distrustOpenConnections() {
        try {
            if (source.isWrapperFor(HikariDataSource.class)) {
                Optional.ofNullable(source.unwrap(HikariDataSource.class).getHikariPoolMXBean())
                        .ifPresent(HikariPoolMXBean::softEvictConnections);
            }
        } catch (SQLException e) {
            LOG.warn("The pool of connections can't be emptied", e);
        }
    }
}
