package entente.comparison.element;

import entente.comparison.CellId;
import entente.comparison.MatrixOnDay;
import entente.history.Matrix;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a scene shows in its matrix. Days are counted from 1970-01-01; cells are named {@code row:column}.
 *
 * @param against the day that is compared with
 * @param marked the cells that what is in focus bears out
 * @param chosen the cell in focus; empty for none
 * @param livesIn by column, which organizations it is seen in on the day
 * @param latest by column, the latest event up to the day
 */
public record MatrixShown(
        long at,
        @Nullable Long against,
        Arranged arrangement,
        List<String> marked,
        Collection<String> markedColumns,
        String chosen,
        Map<String, List<Entry>> livesIn,
        Map<String, List<Entry>> latest) {

    /** An event or organization. */
    public record Entry(String id, String title) {}

    /**
     * How a matrix is arranged.
     *
     * @param columns ids from left to right; empty for all
     * @param rows ids of those that are shown; empty for all
     * @param order by what they say in which row the columns are sorted
     * @param differences whether only rows are shown in which the columns differ
     * @param find what the rows shown have to speak of
     * @param folded ids of the groups that are folded up
     */
    public record Arranged(
            List<String> columns,
            Collection<String> rows,
            @Nullable Order order,
            boolean differences,
            String find,
            Collection<String> folded) {}

    /** A row that the columns are sorted by. */
    public record Order(String row, boolean descending) {}

    /**
     * Of a matrix as of a day.
     *
     * @param against a second day to compare with
     * @param marked the cells that what is in focus bears out
     * @param markedColumns ids of the columns that it bears on
     * @param chosen the cell in focus
     */
    public static MatrixShown of(
            MatrixOnDay onDay,
            Optional<LocalDate> against,
            Arranged arrangement,
            Set<CellId> marked,
            Set<String> markedColumns,
            Optional<CellId> chosen) {
        var columns = onDay.matrix().columns();
        return new MatrixShown(
                onDay.day().toEpochDay(),
                against.map(LocalDate::toEpochDay).orElse(null),
                arrangement,
                marked.stream().map(MatrixShown::name).sorted().toList(),
                markedColumns.stream().sorted().toList(),
                chosen.map(MatrixShown::name).orElse(""),
                byColumn(
                        columns,
                        column -> onDay.organizations(column).keySet().stream()
                                .map(organization -> new Entry(organization.id(), organization.title()))),
                byColumn(
                        columns,
                        column -> onDay.latestEvent(column).stream()
                                .map(event -> new Entry(event.id(), event.shortTitle()))));
    }

    private static Map<String, List<Entry>> byColumn(
            List<Matrix.Column> columns, Function<Matrix.Column, Stream<Entry>> entries) {
        var byColumn = new LinkedHashMap<String, List<Entry>>();
        columns.forEach(
                column -> byColumn.put(column.id(), entries.apply(column).toList()));
        return byColumn;
    }

    private static String name(CellId cell) {
        return cell.row() + ":" + cell.column();
    }
}
