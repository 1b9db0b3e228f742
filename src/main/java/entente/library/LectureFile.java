package entente.library;

import java.nio.ByteBuffer;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A lecture as it stands in a file of the pack's form: whether it has the shape that its schema asks for is looked at here,
 * whether its scenes can be shown by those who know scenes.
 */
public final class LectureFile {

    static final String SCHEMA = "lecture.schema.json";

    /** A file has no more bytes. */
    public static final int LONGEST = 1_000_000;

    private final PackDocument document;
    private final List<Problem> problems;

    /** One of a pack that was found right. */
    LectureFile(PackDocument document) {
        this(document, List.of());
    }

    private LectureFile(PackDocument document, List<Problem> problems) {
        this.document = document;
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads a file that comes from outside.
     *
     * @param name what its problems call it
     */
    public static LectureFile read(String name, byte[] content) {
        var whole = content.length <= LONGEST;
        var document = PackDocument.read(new PackFile(name + ".yaml", ByteBuffer.wrap(whole ? content : new byte[0])));
        if (!whole) {
            return new LectureFile(
                    document,
                    List.of(document.problemAt(
                            "", "the file has " + content.length + " bytes; at most " + LONGEST + " were expected")));
        }
        return new LectureFile(
                document,
                document.root().isMissingNode() ? document.problems() : new SchemaCheck(SCHEMA).check(document));
    }

    /** Its content; a missing node if it could not be read. */
    public JsonNode root() {
        return document.root();
    }

    /** What does not have the shape that was expected; empty if all has. */
    public List<Problem> problems() {
        return problems;
    }

    /** A problem at the line of the value at a JSON pointer, or of the nearest value around it. */
    public Problem problemAt(String pointer, String what) {
        return document.problemAt(pointer, what);
    }
}
