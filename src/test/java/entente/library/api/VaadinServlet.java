package entente.library.api;

import jakarta.servlet.ServletContext;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;

/** Stands in for Vaadin's servlet, so that a test sees what is forwarded to it. */
final class VaadinServlet {

    static final String NAME = "springServlet";

    private VaadinServlet() {}

    static void standIn(ServletContext context) {
        ((MockServletContext) context).registerNamedDispatcher(NAME, new MockRequestDispatcher(NAME));
    }
}
