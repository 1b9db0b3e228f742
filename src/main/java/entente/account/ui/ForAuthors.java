package entente.account.ui;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The pages of those who are signed in, where one moves from view to view; all others are everybody's. */
final class ForAuthors implements NavigationAccessChecker {

    private static final long serialVersionUID = 1;

    /** The same for requests. */
    static final String[] PATHS = {"/my-lectures", "/my-lectures/**", "/lectures/*/edit", "/account"};

    private static final List<PathPattern> PATTERNS =
            Arrays.stream(PATHS).map(PathPatternParser.defaultInstance::parse).toList();

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) {
            return context.neutral();
        }
        var path = PathContainer.parsePath("/" + context.getLocation().getPath());
        return context.getPrincipal() == null && PATTERNS.stream().anyMatch(pattern -> pattern.matches(path))
                ? context.deny("only authors open this page")
                : context.allow();
    }
}
