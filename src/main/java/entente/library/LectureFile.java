package entente.library;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** The JSON pointers of what does not have the shape that was expected. */
    private final Set<String> faulty;

    /** One of a pack that was found right. */
    LectureFile(PackDocument document) {
        this(document, List.of(), Set.of());
    }

    private LectureFile(PackDocument document, List<Problem> problems, Set<String> faulty) {
        this.document = document;
        this.problems = List.copyOf(problems);
        this.faulty = Set.copyOf(faulty);
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
            var tooLong = "the file has " + content.length + " bytes; at most " + LONGEST + " were expected";
            return new LectureFile(document, List.of(document.problemAt("", tooLong)), Set.of(""));
        }
        if (document.root().isMissingNode()) {
            return new LectureFile(document, document.problems(), Set.of(""));
        }
        var faults = new SchemaCheck(SCHEMA).faults(document);
        return new LectureFile(
                document,
                faults.stream()
                        .map(fault -> document.problemAt(fault.pointer(), fault.what()))
                        .distinct()
                        .toList(),
                faults.stream().map(SchemaCheck.Fault::pointer).collect(Collectors.toSet()));
    }

    /** Its content; a missing node if it could not be read. */
    public JsonNode root() {
        return document.root();
    }

    /** What does not have the shape that was expected; empty if all has. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether the value at a JSON pointer itself is as expected; what it holds may not be. */
    public boolean isSound(String pointer) {
        return !faulty.contains(pointer);
    }

    /** Whether the value at a JSON pointer is as expected, with all that it holds. */
    public boolean isWhollySound(String pointer) {
        return isSound(pointer) && faulty.stream().noneMatch(fault -> fault.startsWith(pointer + "/"));
    }

    /** A problem at the line of the value at a JSON pointer, or of the nearest value around it. */
    public Problem problemAt(String pointer, String what) {
        return document.problemAt(pointer, what);
    }
}
