package entente.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the texts at places of a JSON tree; see {@link PackPart} for how places are written. */
final class Places {

    /** A text and the JSON pointer it was found at. */
    record Found(String pointer, String text) {}

    private static final String ANY_DEPTH = "<>";

    private Places() {}

    static List<Found> find(JsonNode root, String place) {
        var pattern = Pattern.compile(
                place.replace("**", ANY_DEPTH).replace("*", "[^/]+").replace(ANY_DEPTH, ".+"));
        var found = new ArrayList<Found>();
        walk(root, "", pattern, found);
        return found;
    }

    private static void walk(JsonNode node, String pointer, Pattern place, List<Found> found) {
        if (node.isString() && place.matcher(pointer).matches()) {
            found.add(new Found(pointer, node.asString()));
        }
        if (node.isObject()) {
            for (var property : node.properties()) {
                walk(property.getValue(), pointer + "/" + property.getKey(), place, found);
            }
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, place, found);
        }
    }
}
