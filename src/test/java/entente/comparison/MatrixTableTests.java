package entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import entente.library.Library;
import entente.library.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTableTests {

    private static final List<String> COLUMNS = List.of("nations", "league");
    private static final List<String> ROWS = List.of("security", "members", "end");

    private static Library library;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        library = PackFolder.in(folder).withMembers().read();
    }

    @Test
    void cellsAreWordsAsOfTheDay() {
        var table = table("1936-07-04", Optional.empty());

        assertThat(table.asOf()).isEqualTo("As of 4 July 1936");
        assertThat(table.columns()).containsExactly("United Nations", "League");
        assertThat(cells(table, "Collective security"))
                .containsExactly("not yet: begins 24 October 1945", "1 of 3: In name [2]");
        assertThat(cells(table, "Members")).containsExactly("not yet: begins 24 October 1945", "1");
        assertThat(cells(table, "End")).containsExactly("goes on", "goes on");
    }

    @Test
    void sourcesKeepTheNumbersOfTheWholeMatrix() {
        assertThat(table("1936-07-04", Optional.empty()).sources())
                .extracting(MatrixTable.Cited::number)
                .containsExactly(2);
        assertThat(table("1930-01-01", Optional.empty()).sources())
                .extracting(MatrixTable.Cited::number)
                .containsExactly(1);
    }

    @Test
    void whatDiffersOnTheOtherDayStandsBesideIt() {
        var table = table("1936-07-04", Optional.of("1930-01-01"));

        assertThat(table.asOf()).isEqualTo("As of 4 July 1936, against 1 January 1930");
        assertThat(cells(table, "Collective security").getLast())
                .isEqualTo("1 of 3: In name [2] (before: 3 of 3: Article 16 [1])");
        assertThat(cells(table, "Members").getLast()).isEqualTo("1 (before: 2)");
        assertThat(cells(table, "End").getLast()).isEqualTo("goes on");
    }

    @Test
    void marksAndLicenceAreExplained() {
        var table = table("1930-01-01", Optional.empty());

        assertThat(table.notes()).contains("Marks: 0 not at all; 1 a little; 2 much; 3 wholly.");
        assertThat(table.licence()).isEqualTo("From Entente: Between the wars, version 1. Licence: CC0-1.0.");
    }

    @Test
    void groupsWithoutRowsAreLeftOut() {
        var table = MatrixTable.of(on("1930-01-01"), Optional.empty(), COLUMNS, List.of("members"), library);

        assertThat(table.groups()).extracting(MatrixTable.Group::title).containsExactly("Figures");
    }

    private static List<String> cells(MatrixTable table, String row) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(each -> each.title().equals(row))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private static MatrixTable table(String day, Optional<String> against) {
        return MatrixTable.of(on(day), against.map(MatrixTableTests::on), COLUMNS, ROWS, library);
    }

    private static MatrixOnDay on(String day) {
        return MatrixOnDay.of(
                library, Memberships.of(library), library.matrix("bodies").orElseThrow(), LocalDate.parse(day));
    }
}
