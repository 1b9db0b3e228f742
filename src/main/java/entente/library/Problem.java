package entente.library;

import java.util.Comparator;

/**
 * One thing that is wrong with a pack.
 *
 * @param file the file's path inside the pack
 * @param line the line in it, counted from 1
 * @param what what is wrong and what was expected
 */
public record Problem(String file, int line, String what) {

    static final Comparator<Problem> IN_READING_ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::what);

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
