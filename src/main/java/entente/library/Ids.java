package entente.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The ids of a pack, and the names of its places: checks that each is given once and that every mention of one resolves. */
final class Ids {

    private static final int LIKELY_TYPING_ERROR = 4;

    /** These can be selected on the timeline, so that they share their ids. */
    private static final List<RecordKind> ON_TIMELINE = List.of(RecordKind.EVENT, RecordKind.ORGANIZATION);

    private final Map<RecordKind, Map<String, String>> definedIn = new EnumMap<>(RecordKind.class);

    /** Takes note of the ids that a file defines, and tells which of them were defined before. */
    List<Problem> define(PackPart part, PackDocument document) {
        var problems = new ArrayList<Problem>();
        for (var definition : part.definitions()) {
            for (var found : Pointers.find(document.root(), definition.pointer())) {
                problems.addAll(define(definition.kind(), found, document));
            }
        }
        return problems;
    }

    /** The mentions in a file of ids that no record has. */
    List<Problem> unresolved(PackPart part, PackDocument document) {
        var problems = new ArrayList<Problem>();
        for (var mention : part.mentions()) {
            for (var found : Pointers.find(document.root(), mention.pointer())) {
                if (mention.kinds().stream().noneMatch(kind -> ids(kind).containsKey(found.text()))) {
                    problems.add(document.problemAt(found.pointer(), unknown(mention.kinds(), found.text())));
                }
            }
        }
        return problems;
    }

    private List<Problem> define(RecordKind kind, Pointers.Found found, PackDocument document) {
        for (var sharing : ON_TIMELINE.contains(kind) ? ON_TIMELINE : List.of(kind)) {
            var first = ids(sharing).get(found.text());
            if (first != null) {
                return List.of(document.problemAt(
                        found.pointer(),
                        "the " + kind.key() + " “" + found.text() + "” is taken by the " + sharing.label() + " at "
                                + first + "; one of its own was expected"));
            }
        }
        ids(kind)
                .put(
                        found.text(),
                        document.problemAt(found.pointer(), "").toString().replaceAll(": $", ""));
        return List.of();
    }

    private String unknown(List<RecordKind> kinds, String id) {
        var label = kinds.stream().map(RecordKind::label).collect(Collectors.joining(" or "));
        var known = kinds.stream().flatMap(kind -> ids(kind).keySet().stream()).toList();
        return "there is no " + label + " “" + id + "”"
                + nearest(id, known)
                        .map(near -> "; did you mean “" + near + "”?")
                        .orElse("; " + kinds.getFirst().expected() + " was expected");
    }

    private static Optional<String> nearest(String id, Collection<String> known) {
        var distance = new LevenshteinDistance(Math.min(LIKELY_TYPING_ERROR, id.length() / 2));
        return known.stream()
                .filter(candidate -> distance.apply(id, candidate) >= 0)
                .min(Comparator.comparing(candidate -> distance.apply(id, candidate)));
    }

    private Map<String, String> ids(RecordKind kind) {
        return definedIn.computeIfAbsent(kind, k -> new TreeMap<>());
    }
}
