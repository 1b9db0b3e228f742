package entente.library;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One file of a pack as a JSON tree that remembers the line of every value. */
interface PackDocument {

    /** Reads a file by the ending of its name. */
    static PackDocument read(PackFile file) {
        return file.name().endsWith(PackPart.TABLE) ? PackCsv.read(file) : PackYaml.read(file);
    }

    /** The file's content; a missing node if it could not be read. */
    JsonNode root();

    /** What kept the file, or parts of it, from being read. */
    List<Problem> problems();

    /** A problem at the line of the value at a JSON pointer, or of the nearest value around it. */
    Problem problemAt(String pointer, String what);
}
