package entente.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/** The database could not do what it was asked to, and nothing was changed. Its message is meant for whoever asked. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** PostgreSQL's and H2's words for it. */
    private static final String DISK_FULL = "53100";

    private static final String NO_SPACE = "no space left";

    /** Why. */
    public enum Reason {
        /** It does not answer, or broke off. */
        GONE,
        /** There is no room left to write. */
        FULL
    }

    private final Reason reason;

    private DatabaseUnavailableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static DatabaseUnavailableException of(Throwable cause) {
        return Stream.iterate(cause, e -> e != null, Throwable::getCause)
                        .anyMatch(DatabaseUnavailableException::tellsOfAFullDisk)
                ? new DatabaseUnavailableException(
                        Reason.FULL,
                        "The disk that lectures are kept on is full; nothing was saved. Free some room, then try again.",
                        cause)
                : new DatabaseUnavailableException(
                        Reason.GONE,
                        "The database that lectures are kept in does not answer; nothing was saved. Try again in a moment.",
                        cause);
    }

    public Reason reason() {
        return reason;
    }

    private static boolean tellsOfAFullDisk(Throwable e) {
        return (e instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()))
                || (e.getMessage() != null
                        && e.getMessage().toLowerCase(Locale.ROOT).contains(NO_SPACE));
    }
}
