package entente.account.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriUtils;

/**
 * Leads back to a form that was sent after the session of its page had ended, so that it can be sent again; all else that is
 * denied is refused. A link that was not taken can still be used.
 */
final class ExpiredForms implements AccessDeniedHandler {

    private static final String SIGN_OUT_PATH = "/logout";

    private final AccessDeniedHandler refusing = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var back = denied instanceof CsrfException ? formOf(request) : Optional.<String>empty();
        if (back.isPresent()) {
            response.sendRedirect(request.getContextPath() + back.get());
        } else {
            refusing.handle(request, response, denied);
        }
    }

    private static Optional<String> formOf(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case SignInView.PATH, SignInView.LINK_PATH ->
                Optional.of(SignInView.PATH + "?" + SignInView.FAILED + "=" + SignInFailure.EXPIRED.word()
                        + Optional.ofNullable(request.getParameter(SignInView.TOKEN))
                                .map(token -> "&" + SignInView.TOKEN + "=" + UriUtils.encode(token, UTF_8))
                                .orElse(""));
            case SIGN_OUT_PATH -> Optional.of(AccountView.PATH);
            default -> Optional.empty();
        };
    }
}
