package entente.history;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints sources and places in them as text. */
public final class Citation {

    private Citation() {}

    /** The whole record in one line: author, title, where it stands, when it was issued. */
    public static String full(Source source, DateText dates) {
        var authors = names(source.author().isEmpty() ? source.editor() : source.author());
        var series = Stream.of(
                        source.collectionTitle(), source.volume(), source.page().map(page -> "p. " + page))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return Stream.of(
                        Optional.of(authors),
                        Optional.of(source.title()),
                        source.number(),
                        source.containerTitle(),
                        Optional.of(series),
                        source.publisher(),
                        source.publisherPlace(),
                        source.issued().map(dates::print))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(joining(", "));
    }

    private static String names(List<Source.Author> authors) {
        return authors.stream().map(Source.Author::name).collect(joining(", "));
    }

    /** The short title with the place in it: "Covenant, Article 16". */
    public static String brief(Source source, Optional<String> locator) {
        return source.shortTitle() + locator.map(place -> ", " + place).orElse("");
    }
}
