package entente.history;

import static entente.history.Matrices.state;
import static entente.history.Matrices.stateFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTests {

    private final Matrix.Row row = Matrices.row(
            "trigger",
            Map.of(
                    "security",
                    List.of(
                            state("peace of 1648"),
                            stateFrom("1920-01-10", "Covenant"),
                            stateFrom("1945-10", "Charter")),
                    "defense",
                    List.of(stateFrom("1949-08-24", "Article 5"))));

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

        assertThat(state("so", supporting, disputing).isContested()).isTrue();
        assertThat(state("so", supporting, supporting).isContested()).isFalse();
        assertThat(state("so", disputing).isContested()).isFalse();
        assertThat(state("so").isContested()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Yes: by two thirds', by two thirds",
        "'No, save in Europe', save in Europe",
        "Yes, ''",
        "Nothing of the kind, Nothing of the kind",
    })
    void flagIsNotSaidTwice(String says, String remark) {
        var words = state(says);
        var flag = new Matrix.State(
                says,
                words.sentence(),
                words.from(),
                words.mark(),
                Optional.of(true),
                words.date(),
                words.quotation(),
                words.missing(),
                words.claims(),
                words.events());

        assertThat(flag.remark()).isEqualTo(remark);
        assertThat(words.remark()).isEqualTo(says);
    }

    @Test
    void rowsAndColumnsAreFoundById() {
        var column = Matrices.column("security");
        var matrix = Matrices.matrix("ideas", List.of(column), row);

        assertThat(matrix.row("trigger")).contains(row);
        assertThat(matrix.column("security")).contains(column);
        assertThat(matrix.row("security")).isEmpty();
        assertThat(matrix.column("trigger")).isEmpty();
    }
}
