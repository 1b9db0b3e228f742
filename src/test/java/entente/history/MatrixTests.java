package entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTests {

    private final Matrix.Row row = new Matrix.Row(
            "trigger",
            "What sets it off",
            Map.of(
                    "security",
                    List.of(state("peace of 1648"), state("Covenant", "1920-01-10"), state("Charter", "1945-10")),
                    "defense",
                    List.of(state("Article 5", "1949-08-24"))));

    @ParameterizedTest
    @CsvSource({
        "-9999-01-01, peace of 1648",
        " 1920-01-09, peace of 1648",
        " 1920-01-10, Covenant",
        " 1945-09-30, Covenant",
        " 1945-10-01, Charter",
        " 9999-12-31, Charter",
    })
    void cellSaysWhatItsLatestStateSays(LocalDate day, String says) {
        assertThat(row.on(day, "security").map(Matrix.State::says)).contains(says);
    }

    @Test
    void cellSaysNothingBeforeItsFirstState() {
        assertThat(row.on(LocalDate.of(1949, 8, 23), "defense")).isEmpty();
        assertThat(row.on(LocalDate.of(1949, 8, 24), "defense")).isPresent();
    }

    @Test
    void columnWithoutACellSaysNothing() {
        assertThat(row.on(LocalDate.of(2000, 1, 1), "cooperative")).isEmpty();
    }

    @Test
    void stateIsContestedOnlyIfItsSourcesDisagree() {
        var supporting = new Claim("so it is", "covenant", Optional.empty(), Stance.SUPPORTS);
        var disputing = new Claim("so it is not", "charter", Optional.empty(), Stance.DISPUTES);

        assertThat(state(List.of(supporting, disputing)).isContested()).isTrue();
        assertThat(state(List.of(supporting, supporting)).isContested()).isFalse();
        assertThat(state(List.of(disputing)).isContested()).isFalse();
        assertThat(state(List.of()).isContested()).isFalse();
    }

    @Test
    void rowsAndColumnsAreFoundById() {
        var column = new Matrix.Column("security", "Collective security", Optional.empty());
        var matrix = new Matrix(
                "ideas", "Ideas", "", List.of(column), List.of(new Matrix.Group("logic", "Logic", List.of(row))));

        assertThat(matrix.row("trigger")).contains(row);
        assertThat(matrix.column("security")).contains(column);
        assertThat(matrix.row("security")).isEmpty();
        assertThat(matrix.column("trigger")).isEmpty();
    }

    private static Matrix.State state(String says) {
        return new Matrix.State(says, says + ".", Optional.empty(), List.of(), List.of());
    }

    private static Matrix.State state(String says, String from) {
        return new Matrix.State(says, says + ".", Optional.of(HistoricalDate.parse(from)), List.of(), List.of());
    }

    private static Matrix.State state(List<Claim> claims) {
        return new Matrix.State("so", "So it is.", Optional.empty(), claims, List.of());
    }
}
