package entente.account.ui;

import entente.author.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to where one signs in, with a word for why it failed. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + SignInView.PATH + "?" + SignInView.FAILED + "="
                + reason(failure).word());
    }

    private static SignInFailure reason(AuthenticationException failure) {
        return switch (failure) {
            case TooManyAttemptsException slow -> SignInFailure.SLOW;
            case InvalidOneTimeTokenException used -> SignInFailure.LINK;
            case InternalAuthenticationServiceException broken -> SignInFailure.DATABASE;
            default -> SignInFailure.PASSWORD;
        };
    }
}
