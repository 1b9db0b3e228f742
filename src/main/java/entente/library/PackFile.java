package entente.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file of a pack as it was found.
 *
 * @param name its path inside the pack, with slashes
 */
record PackFile(String name, ByteBuffer content) {

    /** The text in it; empty, and the reason added to the problems, if it is not UTF-8. */
    Optional<String> text(List<Problem> problems) {
        var bytes = content.duplicate();
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            var before = StandardCharsets.ISO_8859_1
                    .decode(content.duplicate().limit(bytes.position()))
                    .toString();
            var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            problems.add(new Problem(name, line, "this is not UTF-8; save the file in that encoding"));
            return Optional.empty();
        }
    }
}
