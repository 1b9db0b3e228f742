package entente.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** That eras and organs don't lie within themselves, however far around. */
final class NestingCheck {

    private static final List<PackPart> NESTED = List.of(PackPart.ERAS, PackPart.ORGANIZATIONS);

    private final Map<PackDocument, PackPart> files;

    NestingCheck(Map<PackDocument, PackPart> files) {
        this.files = files;
    }

    List<Problem> check() {
        return NESTED.stream().flatMap(part -> check(part).stream()).toList();
    }

    private List<Problem> check(PackPart part) {
        var parents = new HashMap<String, String>();
        var places = new HashMap<String, Place>();
        files.forEach((document, itsPart) -> {
            for (var i = 0; itsPart == part && i < document.root().size(); i++) {
                var node = document.root().path(i);
                if (node.path("id").isString() && node.path("part-of").isString()) {
                    parents.put(node.path("id").asString(), node.path("part-of").asString());
                    places.put(node.path("id").asString(), new Place(document, "/" + i + "/part-of"));
                }
            }
        });
        var problems = new ArrayList<Problem>();
        places.forEach((id, place) -> {
            if (liesWithinItself(id, parents)) {
                problems.add(place.document()
                        .problemAt(place.pointer(), "it lies within itself; the id of what encloses it was expected"));
            }
        });
        return problems;
    }

    private static boolean liesWithinItself(String id, Map<String, String> parents) {
        var seen = new HashSet<String>();
        var at = id;
        while (parents.containsKey(at) && seen.add(at)) {
            at = parents.getOrDefault(at, "");
        }
        return seen.contains(at) && at.equals(id);
    }

    private record Place(PackDocument document, String pointer) {}
}
