package entente.citation;

import entente.library.Library;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what one copies: the citation of a page of Entente, then those of the sources that it rests on. */
@Component
public class Citations {

    private static final String NAME = "Entente: ";

    private final Library library;
    private final Bibliography bibliography;
    private final Clock clock;

    Citations(Library library, Bibliography bibliography, Clock clock) {
        this.library = library;
        this.bibliography = bibliography;
        this.clock = clock;
    }

    /**
     * The citations as plain text, an empty line between any two.
     *
     * @param address of the application, with a slash at its end
     * @param withSources whether the sources of a page are cited, too
     */
    public String text(CitationStyle style, Citable what, String address, boolean withSources) {
        var page = what.page().map(cited -> bibliography.of(style, page(what.title(), cited, address)));
        var sources = page.isEmpty() || withSources ? bibliography.of(style, what.sources()) : List.<String>of();
        return Stream.concat(page.stream(), sources.stream()).collect(Collectors.joining("\n\n"));
    }

    private CitedPage page(String title, Citable.Page page, String address) {
        var pack = library.pack();
        return new CitedPage(
                page.key(), title, NAME + pack.title(), pack.version(), address + page.query(), LocalDate.now(clock));
    }
}
