package entente.database;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in a few words why the database could not be opened at the start. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    /** H2's code for a file that another program has open. */
    private static final int OPEN_ELSEWHERE = 90020;

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayException failure) {
        var refusal = findCause(failure, SQLException.class);
        if (refusal != null && refusal.getErrorCode() == OPEN_ELSEWHERE) {
            return new FailureAnalysis(
                    "The file that lectures are kept in is open in another Entente.",
                    "Stop the other one, or give this one a database of its own, for example by SPRING_DATASOURCE_URL=jdbc:h2:file:./var/second",
                    failure);
        }
        return new FailureAnalysis(
                "The database that lectures are kept in could not be opened: "
                        + (refusal == null ? failure.getMessage() : refusal.getMessage()),
                "Check that it runs, and that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD name it;"
                        + " without them lectures are kept in the file var/entente.mv.db",
                failure);
    }
}
