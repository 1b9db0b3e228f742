package entente.comparison.api;

import entente.history.Matrix;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A matrix: columns, and groups of rows, whose {@code cells} are by column id. What stands in a cell depends on what was
 * asked for.
 */
sealed interface MatrixRecord {

    /**
     * As of a day: a cell is its state in force then, or null where it says nothing yet.
     *
     * @param at the day
     */
    record OnDay(
            String id,
            String title,
            String summary,
            LocalDate at,
            List<Column> columns,
            List<Group<@Nullable CellStateRecord>> groups)
            implements MatrixRecord {

        static OnDay of(Matrix matrix, LocalDate day) {
            return new OnDay(
                    matrix.id(),
                    matrix.title(),
                    matrix.summary(),
                    day,
                    Column.of(matrix),
                    Group.<@Nullable CellStateRecord>of(
                            matrix,
                            (row, column) ->
                                    row.on(day, column).map(CellStateRecord::of).orElse(null)));
        }
    }

    /** At all times: a cell is the list of its states, earliest first. */
    record AllStates(
            String id, String title, String summary, List<Column> columns, List<Group<List<CellStateRecord>>> groups)
            implements MatrixRecord {

        static AllStates of(Matrix matrix) {
            return new AllStates(
                    matrix.id(),
                    matrix.title(),
                    matrix.summary(),
                    Column.of(matrix),
                    Group.of(
                            matrix,
                            (row, column) -> row.cells().getOrDefault(column, List.of()).stream()
                                    .map(CellStateRecord::of)
                                    .toList()));
        }
    }

    /** One of the things compared, with the id of the concept that it stands for, if it does for one. */
    record Column(String id, String title, @Nullable String concept) {

        static List<Column> of(Matrix matrix) {
            return matrix.columns().stream()
                    .map(column -> new Column(
                            column.id(), column.title(), column.concept().orElse(null)))
                    .toList();
        }
    }

    /** Rows under one heading. */
    record Group<C extends @Nullable Object>(String id, String title, List<Row<C>> rows) {

        static <C extends @Nullable Object> List<Group<C>> of(Matrix matrix, BiFunction<Matrix.Row, String, C> cell) {
            return matrix.groups().stream()
                    .map(group -> new Group<C>(
                            group.id(),
                            group.title(),
                            group.rows().stream()
                                    .map(row -> Row.of(row, matrix.columns(), cell))
                                    .toList()))
                    .toList();
        }
    }

    /** One question asked of every column. */
    record Row<C extends @Nullable Object>(String id, String title, Map<String, C> cells) {

        static <C extends @Nullable Object> Row<C> of(
                Matrix.Row row, List<Matrix.Column> columns, BiFunction<Matrix.Row, String, C> cell) {
            var cells = new LinkedHashMap<String, C>();
            columns.forEach(column -> cells.put(column.id(), cell.apply(row, column.id())));
            return new Row<>(row.id(), row.title(), cells);
        }
    }
}
