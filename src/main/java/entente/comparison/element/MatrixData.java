package entente.comparison.element;

import entente.comparison.Life;
import entente.comparison.Memberships;
import entente.comparison.SourceNumbers;
import entente.history.DateText;
import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.history.Matrix;
import entente.history.Organization;
import entente.library.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A matrix at all times, as the element reads it. Days are counted from 1970-01-01.
 *
 * @param marks what 0 to 3 marks mean
 * @param keepsPast whether what has ended goes on showing what it said last
 * @param byConcept whether its columns stand for concepts
 */
public record MatrixData(
        String id,
        String title,
        List<String> marks,
        boolean keepsPast,
        List<Column> columns,
        List<Group> groups,
        boolean byConcept) {

    /**
     * One of the things compared.
     *
     * @param subject the id of the record that it stands for
     * @param counts how many members it has from a day on
     */
    public record Column(
            String id,
            String title,
            String colour,
            @Nullable String subject,
            @Nullable Day begin,
            @Nullable Day end,
            boolean lives,
            List<Count> counts) {}

    /** A date in words, with the first and the last day that it can mean. */
    public record Day(String text, long first, long last) {}

    public record Count(long from, int members) {}

    public record Group(String id, String title, List<Row> rows) {}

    /**
     * One question asked of every column.
     *
     * @param shows words, marks, flag, date, quotation, members, begin or end
     * @param cells by column id, in the order in which they begin to hold
     */
    public record Row(String id, String title, String shows, Map<String, List<State>> cells) {}

    /**
     * What a cell says from a day on.
     *
     * @param from null if from the start
     * @param sources the numbers of the sources that it cites
     */
    public record State(
            @Nullable Day from,
            String says,
            @Nullable Integer mark,
            @Nullable Boolean flag,
            @Nullable Day date,
            @Nullable String quotation,
            boolean missing,
            boolean contested,
            String sources) {}

    /** All that a matrix says at any time. */
    public static MatrixData of(
            Matrix matrix, Library library, Memberships memberships, SourceNumbers numbers, DateText dates) {
        return new Maker(library, memberships, numbers, dates).matrix(matrix);
    }

    private record Maker(Library library, Memberships memberships, SourceNumbers numbers, DateText dates) {

        MatrixData matrix(Matrix matrix) {
            return new MatrixData(
                    matrix.id(),
                    matrix.title(),
                    matrix.marks(),
                    matrix.keepsPast().orElse(false),
                    matrix.columns().stream().map(this::column).toList(),
                    matrix.groups().stream()
                            .map(group -> new Group(
                                    group.id(),
                                    group.title(),
                                    group.rows().stream().map(this::row).toList()))
                            .toList(),
                    matrix.columns().stream()
                            .anyMatch(column -> column.concept().isPresent()));
        }

        private Column column(Matrix.Column column) {
            var life = Life.of(column, library);
            return new Column(
                    column.id(),
                    column.title(),
                    colour(column),
                    column.subject().orElse(null),
                    life.flatMap(Life::begin).map(this::day).orElse(null),
                    life.flatMap(Life::end).map(this::day).orElse(null),
                    life.isPresent(),
                    column.organization().stream()
                            .flatMap(organization -> memberships.steps(organization).stream())
                            .map(step -> new Count(step.from().toEpochDay(), step.count()))
                            .toList());
        }

        private Row row(Matrix.Row row) {
            var cells = new LinkedHashMap<String, List<State>>();
            row.cells()
                    .forEach((column, states) ->
                            cells.put(column, states.stream().map(this::state).toList()));
            var shows = row.computed().<Enum<?>>map(computed -> computed).orElse(row.kind());
            return new Row(row.id(), row.title(), shows.name().toLowerCase(Locale.ROOT), cells);
        }

        private State state(Matrix.State state) {
            return new State(
                    state.from().map(this::day).orElse(null),
                    state.remark(),
                    state.mark().orElse(null),
                    state.flag().orElse(null),
                    state.date().map(this::day).orElse(null),
                    state.quotation().map(Organization.Clause::text).orElse(null),
                    state.isMissing(),
                    state.isContested(),
                    numbers.of(state.references()));
        }

        private Day day(HistoricalDate date) {
            return new Day(
                    dates.print(date),
                    date.earliest().toEpochDay(),
                    date.latest().toEpochDay());
        }

        private String colour(Matrix.Column column) {
            var lane = library.laneOf(column);
            return lane.map(Lane::colour).orElse(Lane.Colour.GREY).word();
        }
    }
}
