package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

class KnownParametersTests {

    private final KnownParameters known = new KnownParameters();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void nameInTheAnnotationCounts() throws NoSuchMethodException {
        request.setParameter("group-by", "lane");

        assertThat(preHandle(request)).isTrue();
    }

    @Test
    void nameInTheCodeDoesNotCountWhereTheAnnotationHasOne() {
        request.setParameter("groupBy", "lane");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> preHandle(request))
                .satisfies(refusal -> assertThat(refusal.getBody().getProperties())
                        .containsEntry("parameter", "groupBy")
                        .containsEntry("expected", "one of: group-by, lanes"));
    }

    @Test
    void listMayBeGivenInSeveralValues() throws NoSuchMethodException {
        request.setParameter("lanes", "one", "another");

        assertThat(preHandle(request)).isTrue();
    }

    @Test
    void queryThatTheContainerCannotReadIsToldAsAProblem() {
        var unreadable = new MockHttpServletRequest() {

            @Override
            public Map<String, String[]> getParameterMap() {
                throw new IllegalStateException("as Servlet 6.1 has it");
            }
        };
        unreadable.setQueryString("from=1914%");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> preHandle(unreadable))
                .satisfies(refusal -> assertThat(refusal.getBody().getDetail()).contains("from=1914%", "%25"));
    }

    private boolean preHandle(MockHttpServletRequest asked) throws NoSuchMethodException {
        var handler = KnownParametersTests.class.getDeclaredMethod("handler", String.class, List.class);
        return known.preHandle(asked, new MockHttpServletResponse(), new HandlerMethod(this, handler));
    }

    @SuppressWarnings("unused") // its parameters are read
    private void handler(@RequestParam("group-by") String groupBy, @RequestParam List<String> lanes) {}
}
