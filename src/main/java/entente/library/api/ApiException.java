package entente.library.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request under {@code /api} that can't be answered, as problem details (RFC 9457) with three more properties:
 * {@code parameter} (its name), {@code value} (what it was) and {@code expected} (what it may be).
 */
public final class ApiException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private ApiException(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    /** 400: the value can't be used; the reason is that it is not what was expected. */
    public static ApiException badParameter(String parameter, String value, String expected) {
        return badParameter(
                parameter,
                value,
                expected,
                "The parameter “" + parameter + "” is “" + value + "”; expected: " + expected + ".");
    }

    /** 400, with a detail of its own. */
    public static ApiException badParameter(String parameter, String value, String expected, String detail) {
        return of(HttpStatus.BAD_REQUEST, "Bad parameter", parameter, value, expected, detail);
    }

    /**
     * 404: no record has the id.
     *
     * @param kind what was looked for, with its article ("an event")
     * @param list where the records are listed ("/api/events")
     */
    public static ApiException unknownId(String kind, String id, String list) {
        return of(
                HttpStatus.NOT_FOUND,
                "Unknown id",
                "id",
                id,
                "the id of " + kind + "; " + list + " lists them",
                "“" + id + "” is not the id of " + kind + "; " + list + " lists those there are.");
    }

    private static ApiException of(
            HttpStatus status, String title, String parameter, String value, String expected, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("parameter", parameter);
        problem.setProperty("value", value);
        problem.setProperty("expected", expected);
        return new ApiException(status, problem);
    }
}
