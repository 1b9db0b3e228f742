package entente.details;

import static java.util.stream.Collectors.joining;

import entente.history.Concept;
import entente.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the ideas of a pack, by their titles and other names, where they occur in a text. */
public final class Glossary {

    private final Map<String, Concept> byName = new HashMap<>();
    private final Optional<Pattern> names;

    public Glossary(Library library) {
        for (var concept : library.concepts()) {
            Stream.concat(Stream.of(concept.title()), concept.aliases().stream())
                    .forEach(name -> byName.putIfAbsent(key(name), concept));
        }
        this.names = byName.isEmpty() ? Optional.empty() : Optional.of(pattern(byName.keySet()));
    }

    /**
     * A piece of a text.
     *
     * @param concept the idea that it names; empty between names
     */
    public record Piece(String text, Optional<Concept> concept) {}

    /**
     * The text in pieces, which joined are the text: each idea is named once, where it first occurs, and of names that
     * lie in each other the longest counts.
     *
     * @param except ids of ideas that are not looked for
     */
    public List<Piece> in(String text, Set<String> except) {
        var pieces = new ArrayList<Piece>();
        var seen = new HashSet<>(except);
        var at = 0;
        var found = names.map(pattern -> pattern.matcher(text));
        while (found.isPresent() && found.get().find()) {
            var concept = byName.get(key(found.get().group()));
            if (concept != null && seen.add(concept.id())) {
                if (found.get().start() > at) {
                    pieces.add(new Piece(text.substring(at, found.get().start()), Optional.empty()));
                }
                pieces.add(new Piece(found.get().group(), Optional.of(concept)));
                at = found.get().end();
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), Optional.empty()));
        }
        return pieces;
    }

    /** Whole words, with a plural's s; a space may be any white space. */
    private static Pattern pattern(Set<String> names) {
        var alternatives = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Stream.of(name.split(" ")).map(Pattern::quote).collect(joining("\\s+")))
                .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
