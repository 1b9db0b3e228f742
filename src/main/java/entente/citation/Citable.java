package entente.citation;

import entente.history.Source;
import java.util.List;
import java.util.Optional;

/**
 * What can be cited: a page of Entente with the sources that it rests on, or sources alone.
 *
 * @param title what it is
 * @param page empty where one cites the sources and not what Entente says
 */
public record Citable(String title, Optional<Page> page, List<Source> sources) {

    /**
     * A page of Entente.
     *
     * @param key names it among the records of a BibTeX file
     * @param query of its link, from the question mark on
     */
    public record Page(String key, String query) {}

    public static Citable page(String title, String key, String query, List<Source> sources) {
        return new Citable(title, Optional.of(new Page(key, query)), sources);
    }

    public static Citable source(Source source) {
        return new Citable(source.title(), Optional.empty(), List.of(source));
    }
}
