package entente.lecture.picture;

import entente.history.Lane;
import java.util.List;
import java.util.Optional;

/**
 * A matrix as of a day, arranged as a scene says, in words.
 *
 * @param asOf the day in words, and the one that it is compared with
 * @param hidden how many rows are left out
 */
public record ArrangedMatrix(String title, String asOf, List<Column> columns, List<Group> groups, int hidden) {

    /**
     * One of the things compared.
     *
     * @param isMarked whether what is in focus bears on it
     */
    public record Column(String title, Lane.Colour colour, boolean isMarked) {}

    /** Rows under one heading; folded up, it tells how many they are and has none. */
    public record Group(String title, List<Row> rows) {}

    /** One question with the answer of each column. */
    public record Row(String title, List<Cell> cells) {}

    /**
     * What stands in a cell.
     *
     * @param marks of three, how many are full
     * @param says one under the other
     * @param isChosen whether it is in focus
     * @param isMarked whether what is in focus bears it out
     * @param isChanged whether it says something else than on the day compared with
     */
    public record Cell(
            Optional<Integer> marks, List<Says> says, boolean isChosen, boolean isMarked, boolean isChanged) {}

    /** Words in a cell. */
    public record Says(String text, Tone tone) {}

    /** How words in a cell are meant. */
    public enum Tone {
        PLAIN,
        /** Yes, no, a date or a number. */
        STRONG,
        /** Why nothing is said, what held before, and the like. */
        QUIET,
        /** That sources disagree. */
        WARNING
    }
}
