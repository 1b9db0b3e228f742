package entente.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the texts of a JSON tree by pointers with wildcards; see {@link PackPart} for how they are written. */
final class Pointers {

    /** A text and the JSON pointer it was found at. */
    record Found(String pointer, String text) {}

    private static final String ANY_DEPTH = "<>";

    private Pointers() {}

    static List<Found> find(JsonNode root, String wildcards) {
        var pattern = Pattern.compile(
                wildcards.replace("**", ANY_DEPTH).replace("*", "[^/]+").replace(ANY_DEPTH, ".+"));
        var found = new ArrayList<Found>();
        walk(root, "", pattern, found);
        return found;
    }

    private static void walk(JsonNode node, String pointer, Pattern pattern, List<Found> found) {
        if (node.isString() && pattern.matcher(pointer).matches()) {
            found.add(new Found(pointer, node.asString()));
        }
        if (node.isObject()) {
            for (var property : node.properties()) {
                walk(property.getValue(), pointer + "/" + property.getKey(), pattern, found);
            }
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, pattern, found);
        }
    }
}
