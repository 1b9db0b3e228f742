package entente.comparison.ui;

import entente.history.Lane;
import entente.history.Matrix;
import entente.library.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A matrix at all times, as the element reads it.
 *
 * @param byConcept whether its columns stand for concepts
 */
record MatrixData(String id, String title, List<Column> columns, List<Group> groups, boolean byConcept) {

    record Column(String id, String title, String colour) {}

    record Group(String title, List<Row> rows) {}

    /**
     * @param cells by column id, in the order in which they begin to hold
     */
    record Row(String id, String title, Map<String, List<State>> cells) {}

    /**
     * @param from the first day it holds, counted from 1970-01-01; null if from the start
     * @param sources the numbers of the sources that it cites
     */
    record State(@Nullable Long from, String says, boolean contested, String sources) {}

    static MatrixData of(Matrix matrix, Library library, SourceNumbers numbers) {
        return new MatrixData(
                matrix.id(),
                matrix.title(),
                matrix.columns().stream()
                        .map(column -> new Column(column.id(), column.title(), colour(column, library)))
                        .toList(),
                matrix.groups().stream()
                        .map(group -> new Group(
                                group.title(),
                                group.rows().stream()
                                        .map(row -> row(row, matrix.columns(), numbers))
                                        .toList()))
                        .toList(),
                matrix.columns().stream().anyMatch(column -> column.concept().isPresent()));
    }

    private static Row row(Matrix.Row row, List<Matrix.Column> columns, SourceNumbers numbers) {
        var cells = new LinkedHashMap<String, List<State>>();
        columns.forEach(column -> cells.put(
                column.id(),
                row.cells().getOrDefault(column.id(), List.of()).stream()
                        .map(state -> new State(
                                state.from()
                                        .map(from -> from.earliest().toEpochDay())
                                        .orElse(null),
                                state.says(),
                                state.isContested(),
                                numbers.of(state.claims())))
                        .toList()));
        return new Row(row.id(), row.title(), cells);
    }

    private static String colour(Matrix.Column column, Library library) {
        return column.concept()
                .flatMap(library::laneOf)
                .map(Lane::colour)
                .orElse(Lane.Colour.GREY)
                .word();
    }
}
