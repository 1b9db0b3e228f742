package entente.author;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in where this is asked: in the request, or in the session of the view. */
@Component
public class SignedIn {

    public Optional<Author> author() {
        return details().map(AuthorDetails::author);
    }

    /** Shows the name that someone who is signed in has chosen, from now on. */
    public void renamed(Author author) {
        details().ifPresent(details -> {
            var renamed = details.renamed(author);
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(renamed, null, renamed.getAuthorities()));
        });
    }

    private static Optional<AuthorDetails> details() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AuthorDetails details
                ? Optional.of(details)
                : Optional.empty();
    }
}
