package entente.search;

import entente.search.Passage.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.Matches;

/** Where in one record the words were found. */
final class Matched {

    private static final Comparator<Highlight> IN_ORDER =
            Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end);

    private final Findable record;
    private final boolean dated;
    private final Map<Part, TreeSet<Highlight>> places = new EnumMap<>(Part.class);
    private final Map<String, Correction> corrections = new LinkedHashMap<>();

    Matched(Findable record, Asking asking, Matches matches) throws IOException {
        this.record = record;
        this.dated = asking.isDated(record);
        for (var part : Index.WORDED) {
            for (var field : List.of(Index.field(part), Index.field(part) + Words.STEM)) {
                collect(part, asking, matches, field);
            }
        }
    }

    private void collect(Part part, Asking asking, Matches matches, String field) throws IOException {
        var found = matches.getMatches(field);
        while (found != null && found.next()) {
            var place = new Highlight(found.startOffset(), found.endOffset());
            places.computeIfAbsent(part, p -> new TreeSet<>(IN_ORDER)).add(place);
            asking.correction(found.getQuery(), place.of(record.text(part)))
                    .ifPresent(correction -> corrections.putIfAbsent(correction.typed(), correction));
        }
    }

    Hit hit() {
        return new Hit(
                record.kind(),
                record.id(),
                new Passage(record.title(), inTitle()),
                record.date(),
                part(),
                snippet(),
                record.importance(),
                List.copyOf(corrections.values()),
                record.citedBy());
    }

    private Part part() {
        return Stream.of(Part.values())
                .filter(part -> part == Part.DATE ? dated : places.containsKey(part))
                .findFirst()
                .orElse(Part.TITLE);
    }

    private List<Highlight> inTitle() {
        return in(Part.TITLE).stream()
                .filter(place -> place.end() <= record.title().length())
                .toList();
    }

    private Passage snippet() {
        return switch (part()) {
            case TITLE -> shortTitle().orElseGet(() -> excerpt(Part.TEXT));
            case DATE -> excerpt(Part.TEXT);
            case Part other -> excerpt(other);
        };
    }

    /** The short title, where words were found in it that are not in the title, as in NATO's. */
    private Optional<Passage> shortTitle() {
        return inTitle().isEmpty() ? Optional.of(excerpt(Part.TITLE)) : Optional.empty();
    }

    private Passage excerpt(Part part) {
        return Excerpt.of(record.text(part), in(part));
    }

    /** In order and apart: of a word and its parts, the parts. */
    private List<Highlight> in(Part part) {
        var all = places.getOrDefault(part, new TreeSet<>(IN_ORDER));
        var apart = new ArrayList<Highlight>();
        for (var place : all) {
            var narrowest = all.stream().noneMatch(other -> !other.equals(place) && place.contains(other));
            if (narrowest && (apart.isEmpty() || apart.getLast().end() <= place.start())) {
                apart.add(place);
            }
        }
        return apart;
    }
}
