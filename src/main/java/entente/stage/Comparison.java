package entente.stage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared, and how.
 *
 * @param subjects ids of the organizations, ideas and cases that are compared side by side
 * @param state the id of the state whose memberships are followed
 * @param matrix the id of the matrix
 * @param columns ids of its columns from left to right; empty for all
 * @param rows ids of its rows that are shown, in the matrix's own order; empty for all
 * @param against a second day to compare with
 * @param order how the columns are sorted
 * @param differences whether only rows are shown in which the columns differ
 * @param find what the rows shown have to speak of; empty for all
 * @param folded ids of the groups that are folded up
 */
public record Comparison(
        List<String> subjects,
        Optional<String> state,
        String matrix,
        List<String> columns,
        Set<String> rows,
        Optional<LocalDate> against,
        Optional<Order> order,
        boolean differences,
        String find,
        Set<String> folded) {

    /** No more are compared side by side. */
    public static final int MOST_SUBJECTS = 6;

    /** What is looked for is no longer. */
    public static final int LONGEST_FIND = 100;

    /** By what the columns are sorted: what they say in a row. */
    public record Order(String row, boolean descending) {}

    public Comparison {
        if (subjects.size() > MOST_SUBJECTS) {
            throw new IllegalArgumentException(
                    subjects.size() + " things compared; at most " + MOST_SUBJECTS + " were expected");
        }
        subjects = List.copyOf(subjects);
        columns = List.copyOf(columns);
        rows = Set.copyOf(rows);
        folded = Set.copyOf(folded);
    }

    /** A whole matrix, as it stands. */
    public static Comparison of(String matrix) {
        return new Comparison(
                List.of(),
                Optional.empty(),
                matrix,
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                Set.of());
    }

    /** With another matrix, which is shown as it stands. */
    public Comparison in(String newMatrix) {
        return newMatrix.equals(matrix)
                ? this
                : new Comparison(
                        subjects,
                        state,
                        newMatrix,
                        List.of(),
                        Set.of(),
                        against,
                        Optional.empty(),
                        differences,
                        find,
                        Set.of());
    }

    public Comparison ofSubjects(List<String> ids) {
        return new Comparison(ids, state, matrix, columns, rows, against, order, differences, find, folded);
    }

    public Comparison following(String stateId) {
        return new Comparison(
                subjects, Optional.of(stateId), matrix, columns, rows, against, order, differences, find, folded);
    }

    public Comparison ofColumns(List<String> ids) {
        return new Comparison(subjects, state, matrix, ids, rows, against, order, differences, find, folded);
    }

    public Comparison ofRows(Set<String> ids) {
        return new Comparison(subjects, state, matrix, columns, ids, against, order, differences, find, folded);
    }

    public Comparison against(Optional<LocalDate> day) {
        return new Comparison(subjects, state, matrix, columns, rows, day, order, differences, find, folded);
    }

    public Comparison sortedBy(Optional<Order> newOrder) {
        return new Comparison(subjects, state, matrix, columns, rows, against, newOrder, differences, find, folded);
    }

    public Comparison withDifferencesOnly(boolean only) {
        return new Comparison(subjects, state, matrix, columns, rows, against, order, only, find, folded);
    }

    public Comparison finding(String text) {
        return new Comparison(
                subjects, state, matrix, columns, rows, against, order, differences, text.strip(), folded);
    }

    public Comparison folding(String group, boolean fold) {
        var groups = new HashSet<>(folded);
        if (fold) {
            groups.add(group);
        } else {
            groups.remove(group);
        }
        return folding(groups);
    }

    public Comparison folding(Set<String> groups) {
        return new Comparison(subjects, state, matrix, columns, rows, against, order, differences, find, groups);
    }
}
