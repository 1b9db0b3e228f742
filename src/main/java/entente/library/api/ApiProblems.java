package entente.library.api;

import entente.history.EdtfException;
import entente.history.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells Spring's own problems in the manner of {@link ApiException}. Only addresses that are not Vaadin's come here; the
 * rest (406, 405) is left to Spring Boot's problem details.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            Moment.class, "an EDTF day, month or year, such as 1935-10-03, 1935-10 or 1935",
            Integer.class, "a whole number",
            int.class, "a whole number",
            boolean.class, "true or false",
            Boolean.class, "true or false");

    @ExceptionHandler
    ErrorResponse unreadable(MethodArgumentTypeMismatchException e) {
        var type = e.getParameter().nestedIfOptional().getNestedParameterType();
        var value = String.valueOf(e.getValue());
        var expected = type.isEnum() ? PackWords.oneOf(type) : EXPECTED.getOrDefault(type, "another value");
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof EdtfException refusal
                ? ApiException.badParameter(
                        e.getName(),
                        value,
                        expected,
                        "The parameter “" + e.getName() + "” is not a date: " + refusal.getMessage())
                : ApiException.badParameter(e.getName(), value, expected);
    }

    @ExceptionHandler
    ErrorResponse missing(MissingServletRequestParameterException e) {
        return ApiException.badParameter(
                e.getParameterName(),
                "",
                "a value",
                "The parameter “" + e.getParameterName() + "” is missing; this address needs it.");
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ProblemDetail nothingHere(HttpServletRequest request) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "There is nothing at " + request.getRequestURI() + "; /api-docs describes what there is.");
    }
}
