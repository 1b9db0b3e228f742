package entente.library;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One file of a pack as a JSON tree that remembers the line of every value. */
abstract class PackDocument {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private JsonNode root = JSON.missingNode();

    PackDocument(String file) {
        this.file = file;
    }

    /** Reads a file by the ending of its name. */
    static PackDocument read(PackFile file) {
        var document = file.name().endsWith(PackPart.TABLE) ? new PackCsv(file.name()) : new PackYaml(file.name());
        file.text(document.problems).ifPresent(text -> document.root = document.parse(text));
        return document;
    }

    /** The content as a tree; a missing node, and problems reported, if it can't be read. */
    abstract JsonNode parse(String text);

    /** The line of the value at a JSON pointer, or of the nearest value around it. */
    abstract int line(String pointer);

    String file() {
        return file;
    }

    /** The file's content; a missing node if it could not be read. */
    JsonNode root() {
        return root;
    }

    /** What kept the file, or parts of it, from being read. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(int line, String what) {
        problems.add(new Problem(file, line, what));
    }

    /** A problem at the line of the value at a JSON pointer, or of the nearest value around it. */
    Problem problemAt(String pointer, String what) {
        return new Problem(file, line(pointer), what);
    }
}
