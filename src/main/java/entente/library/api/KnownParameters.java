package entente.library.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the handler has no {@link RequestParam} for, and values given twice where it takes one,
 * so that a typing error is told and not passed over.
 */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var known = of(method);
            parameters(request).forEach((name, values) -> {
                if (!name.equals(ApiConfiguration.FORMAT)) {
                    check(name, values, known);
                }
            });
        }
        return true;
    }

    /** As the servlet container reads them; it refuses a “%” that begins nothing, as EDTF's may be. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            var query = String.valueOf(request.getQueryString());
            throw ApiException.badParameter(
                    "?",
                    query,
                    "an encoded query",
                    "The query “" + query + "” can't be read; “%” is written as “%25”.");
        }
    }

    private static void check(String name, String[] values, Map<String, Class<?>> known) {
        var type = known.get(name);
        if (type == null) {
            var expected = known.isEmpty() ? "no parameters" : "one of: " + String.join(", ", known.keySet());
            throw ApiException.badParameter(
                    name, values[0], expected, "There is no parameter “" + name + "” here; expected " + expected + ".");
        }
        if (values.length > 1 && !type.isArray() && !Collection.class.isAssignableFrom(type)) {
            throw ApiException.badParameter(name, String.join(", ", values), "one value");
        }
        if (values[0].isBlank() && Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type))) {
            throw ApiException.badParameter(name, values[0], "a number"); // Spring would take it for left out
        }
    }

    /** Names and types, in the order of the handler's declaration. */
    private static Map<String, Class<?>> of(HandlerMethod method) {
        var known = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .forEach(parameter ->
                        known.put(name(parameter), parameter.nestedIfOptional().getNestedParameterType()));
        return known;
    }

    private static String name(MethodParameter parameter) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        return annotation == null || annotation.name().isEmpty()
                ? String.valueOf(parameter.getParameter().getName())
                : annotation.name();
    }
}
