package entente.comparison.api;

import entente.comparison.MatrixOnDay;
import entente.history.Matrix;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A matrix: columns, and groups of rows, whose {@code cells} are by column id. What stands in a cell depends on what was
 * asked for.
 */
sealed interface MatrixRecord {

    /**
     * As of a day.
     *
     * @param at the day
     */
    record OnDay(
            String id,
            String title,
            String summary,
            LocalDate at,
            List<Column> columns,
            List<String> marks,
            List<Group<CellRecord>> groups)
            implements MatrixRecord {

        static OnDay of(MatrixOnDay onDay) {
            var matrix = onDay.matrix();
            return new OnDay(
                    matrix.id(),
                    matrix.title(),
                    matrix.summary(),
                    onDay.day(),
                    Column.of(matrix),
                    matrix.marks(),
                    Group.of(matrix, (row, column) -> CellRecord.of(onDay.cell(row, column))));
        }
    }

    /** At all times: a cell is the list of its states, earliest first. */
    record AllStates(
            String id,
            String title,
            String summary,
            List<Column> columns,
            List<String> marks,
            List<Group<List<CellStateRecord>>> groups)
            implements MatrixRecord {

        static AllStates of(Matrix matrix) {
            return new AllStates(
                    matrix.id(),
                    matrix.title(),
                    matrix.summary(),
                    Column.of(matrix),
                    matrix.marks(),
                    Group.of(
                            matrix,
                            (row, column) -> row.states(column.id()).stream()
                                    .map(CellStateRecord::of)
                                    .toList()));
        }
    }

    /** One of the things compared, with the id of the record that it stands for, if it does for one. */
    record Column(
            String id,
            String title,
            @Nullable String concept,
            @Nullable String organization,
            @Nullable String event,
            @Nullable String source) {

        static List<Column> of(Matrix matrix) {
            return matrix.columns().stream()
                    .map(column -> new Column(
                            column.id(),
                            column.title(),
                            column.concept().orElse(null),
                            column.organization().orElse(null),
                            column.event().orElse(null),
                            column.source().orElse(null)))
                    .toList();
        }
    }

    /** Rows under one heading. */
    record Group<C>(String id, String title, List<Row<C>> rows) {

        static <C> List<Group<C>> of(Matrix matrix, BiFunction<Matrix.Row, Matrix.Column, C> cell) {
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

    /**
     * One question asked of every column.
     *
     * @param shows words, marks, flag, date or quotation; or what is worked out: members, begin or end
     */
    record Row<C>(String id, String title, String shows, Map<String, C> cells) {

        static <C> Row<C> of(
                Matrix.Row row, List<Matrix.Column> columns, BiFunction<Matrix.Row, Matrix.Column, C> cell) {
            var cells = new LinkedHashMap<String, C>();
            columns.forEach(column -> cells.put(column.id(), cell.apply(row, column)));
            var shows = row.computed().<Enum<?>>map(computed -> computed).orElse(row.kind());
            return new Row<>(row.id(), row.title(), shows.name().toLowerCase(Locale.ROOT), cells);
        }
    }
}
