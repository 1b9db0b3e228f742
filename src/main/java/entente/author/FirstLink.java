package entente.author;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the first author in: a start that finds none adds one, and prints a link for them. */
@Component
class FirstLink {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLink.class);

    private final Authors authors;
    private final SignInLinks links;

    FirstLink(Authors authors, SignInLinks links) {
        this.authors = authors;
        this.links = links;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext
                && authors.first().isEmpty()) {
            LOG.info(
                    "Nobody can sign in yet. This link signs in once, within an hour: {} (bin/run --sign-in-link prints another)",
                    links.link(authors.addFirst(), SignInLinks.FOR_ONESELF));
        }
    }
}
