package entente.comparison.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.comparison.MatrixOnDay;
import entente.comparison.Memberships;
import entente.library.Library;
import entente.library.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixRecordTests {

    private static Library library;

    @BeforeAll
    static void readPack(@TempDir Path folder) {
        library = PackFolder.in(folder).withMembers().read();
    }

    @Test
    void cellThatSaysNothingTellsWhy() {
        assertThat(cell("1900-01-01", "security", "league"))
                .isEqualTo(new CellRecord("nothing", null, null, "1920-01-10", "not-begun"));
        assertThat(cell("1950-01-01", "security", "untold"))
                .isEqualTo(new CellRecord("nothing", null, null, null, "untold"));
    }

    @Test
    void cellIsItsStateOnTheDay() {
        assertThat(cell("1936-07-03", "security", "league").state())
                .extracting(CellStateRecord::says, CellStateRecord::from, CellStateRecord::mark)
                .containsExactly("Article 16", null, 3);
        assertThat(cell("1936-07-04", "security", "league").state())
                .extracting(CellStateRecord::says, CellStateRecord::from, CellStateRecord::mark)
                .containsExactly("In name", "1936-07-04", 1);
    }

    @Test
    void whatIsWorkedOutIsToldAsIs() {
        assertThat(cell("1930-01-01", "members", "league")).isEqualTo(new CellRecord("members", null, 2, null, null));
        assertThat(cell("1930-01-01", "begin", "league"))
                .isEqualTo(new CellRecord("date", null, null, "1920-01-10", null));
    }

    @Test
    void rowsTellWhatTheyShow() {
        var rows = MatrixRecord.OnDay.of(on("1930-01-01")).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(MatrixRecord.Row::shows);

        assertThat(rows).containsExactly("marks", "members", "begin", "end");
    }

    @Test
    void cellAtAllTimesIsTheListOfItsStates() {
        var rows = MatrixRecord.AllStates.of(library.matrix("bodies").orElseThrow())
                .groups()
                .getFirst()
                .rows();

        assertThat(rows.getFirst().cells().get("league"))
                .extracting(CellStateRecord::from)
                .containsExactly(null, "1936-07-04");
        assertThat(rows.getFirst().cells().get("untold")).isEmpty();
    }

    private static CellRecord cell(String day, String row, String column) {
        return MatrixRecord.OnDay.of(on(day)).groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(each -> each.id().equals(row))
                .map(each -> each.cells().get(column))
                .findFirst()
                .orElseThrow();
    }

    private static MatrixOnDay on(String day) {
        return MatrixOnDay.of(
                library, Memberships.of(library), library.matrix("bodies").orElseThrow(), LocalDate.parse(day));
    }
}
