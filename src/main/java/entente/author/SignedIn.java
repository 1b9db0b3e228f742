package entente.author;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is signed in where this is asked: in the request, or in the session of the view. */
@Component
public class SignedIn {

    /** That of this server: the one in {@code SecurityContextHolder} is the last server's that this process has started. */
    private final SecurityContextHolderStrategy contexts;

    SignedIn(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    public Optional<Author> author() {
        return details().map(AuthorDetails::author);
    }

    /** Shows the name that someone who is signed in has chosen, from now on. */
    public void renamed(Author author) {
        details().ifPresent(details -> {
            var renamed = details.renamed(author);
            contexts.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(renamed, null, renamed.getAuthorities()));
        });
    }

    private Optional<AuthorDetails> details() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AuthorDetails details
                ? Optional.of(details)
                : Optional.empty();
    }
}
