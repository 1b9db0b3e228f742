package entente.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

class SignedInTests {

    private final SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();

    @AfterEach
    void restore() {
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    @Test
    void authorIsKnownWhateverOtherServerThisProcessHasStartedSince() {
        var contexts = new VaadinAwareSecurityContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(new VaadinAwareSecurityContextHolderStrategy());
        var signedIn = new SignedIn(new StaticListableBeanFactory(Map.of("contexts", contexts))
                .getBeanProvider(SecurityContextHolderStrategy.class));
        var ada = new Author("a1", "Ada");

        assertThat(signedIn.author()).isEmpty();
        var details = new AuthorDetails(new AuthorRow("a1", "Ada", "ada", null, OffsetDateTime.MIN));
        contexts.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));

        assertThat(signedIn.author()).contains(ada);
        signedIn.renamed(new Author("a1", "Countess"));
        assertThat(signedIn.author().map(Author::name)).isEqualTo(Optional.of("Countess"));
    }
}
