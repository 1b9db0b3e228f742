package entente.comparison.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.history.HistoricalDate;
import entente.history.Matrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixRecordTests {

    private final Matrix matrix = matrix(Map.of("first", List.of(state("1900"), state("1950"))), "first", "second");

    @Test
    void cellThatSaysNothingYetIsNull() {
        var cells = cellsOn("1899-12-31");

        assertThat(cells).containsOnlyKeys("first", "second").containsEntry("first", null);
    }

    @Test
    void cellThatNeverSaysAnythingIsNull() {
        assertThat(cellsOn("2000-01-01")).containsEntry("second", null);
    }

    @Test
    void laterStateTakesThePlaceOfTheEarlier() {
        assertThat(cellsOn("1949-12-31").get("first")).extracting("from").isEqualTo("1900");
        assertThat(cellsOn("1950-01-01").get("first")).extracting("from").isEqualTo("1950");
    }

    @Test
    void cellAtAllTimesThatSaysNothingHasNoStates() {
        var cells = MatrixRecord.AllStates.of(matrix)
                .groups()
                .getFirst()
                .rows()
                .getFirst()
                .cells();

        assertThat(cells.get("first")).extracting(CellStateRecord::from).containsExactly("1900", "1950");
        assertThat(cells.get("second")).isEmpty();
    }

    private Map<String, @Nullable CellStateRecord> cellsOn(String day) {
        return MatrixRecord.OnDay.of(matrix, LocalDate.parse(day))
                .groups()
                .getFirst()
                .rows()
                .getFirst()
                .cells();
    }

    private static Matrix matrix(Map<String, List<Matrix.State>> cells, String... columns) {
        return new Matrix(
                "matrix",
                "A matrix",
                "",
                List.of(columns).stream()
                        .map(id -> new Matrix.Column(id, id, Optional.empty()))
                        .toList(),
                List.of(new Matrix.Group("group", "A group", List.of(new Matrix.Row("row", "A row", cells)))));
    }

    private static Matrix.State state(String from) {
        return new Matrix.State("since " + from, "", Optional.of(HistoricalDate.parse(from)), List.of(), List.of());
    }
}
