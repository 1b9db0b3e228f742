package entente.comparison;

import entente.history.Citation;
import entente.history.DateText;
import entente.history.Matrix;
import entente.history.Reference;
import entente.library.Library;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A matrix as of a day in words alone, to be taken away: with its title, date, sources and licence.
 *
 * @param asOf the day in words, and the one that it is compared with
 * @param notes what one has to know to read it
 * @param columns their titles
 * @param sources what the cells cite by number, in full
 * @param licence from where it is, and under which licence
 */
public record MatrixTable(
        String title,
        String asOf,
        List<String> notes,
        List<String> columns,
        List<Group> groups,
        List<Cited> sources,
        String licence) {

    /** A source in full, with the number that cells cite it by; it is the same whatever of the matrix is shown. */
    public record Cited(int number, String source) {}

    /** Rows under one heading. */
    public record Group(String title, List<Row> rows) {}

    /** One question with the answer of each column. */
    public record Row(String title, List<String> cells) {}

    /**
     * Writes out a matrix.
     *
     * @param against a second day to compare with
     * @param columns ids from left to right
     * @param rows ids of the rows to show
     */
    public static MatrixTable of(
            MatrixOnDay matrix,
            Optional<MatrixOnDay> against,
            List<String> columns,
            List<String> rows,
            Library library) {
        return new Writer(matrix, against, library).table(columns, rows);
    }

    private static final class Writer {

        private final MatrixOnDay matrix;
        private final Optional<MatrixOnDay> against;
        private final Library library;
        private final DateText dates = DateText.in(Locale.ENGLISH);
        private final ResourceBundle words = ResourceBundle.getBundle(
                "entente.comparison.tables",
                Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        private final SourceNumbers numbers;
        private final Set<String> cited = new HashSet<>();

        Writer(MatrixOnDay matrix, Optional<MatrixOnDay> against, Library library) {
            this.matrix = matrix;
            this.numbers = new SourceNumbers(matrix.matrix());
            this.against = against;
            this.library = library;
        }

        MatrixTable table(List<String> columnIds, List<String> rowIds) {
            var whole = matrix.matrix();
            var columns =
                    columnIds.stream().flatMap(id -> whole.column(id).stream()).toList();
            var groups = new ArrayList<Group>();
            for (var group : whole.groups()) {
                var rows = group.rows().stream()
                        .filter(row -> rowIds.contains(row.id()))
                        .map(row -> row(row, columns))
                        .toList();
                if (!rows.isEmpty()) {
                    groups.add(new Group(group.title(), rows));
                }
            }
            var pack = library.pack();
            return new MatrixTable(
                    whole.title(),
                    asOf(),
                    Stream.concat(Stream.of(whole.summary()), marks(whole)).toList(),
                    columns.stream().map(Matrix.Column::title).toList(),
                    List.copyOf(groups),
                    sources(),
                    text("licence", pack.title(), pack.version(), pack.licence()));
        }

        private List<Cited> sources() {
            var all = numbers.inOrder();
            return cited.stream()
                    .flatMap(id -> library.source(id).stream())
                    .map(source -> new Cited(all.indexOf(source.id()) + 1, Citation.full(source, dates)))
                    .sorted(Comparator.comparingInt(Cited::number))
                    .toList();
        }

        private String asOf() {
            var day = dates.print(matrix.day());
            return against.map(other -> text("as-of.against", day, dates.print(other.day())))
                    .orElseGet(() -> text("as-of", day));
        }

        private Stream<String> marks(Matrix whole) {
            return whole.marks().isEmpty()
                    ? Stream.empty()
                    : Stream.of(text("marks.mean", whole.marks().toArray()));
        }

        private Row row(Matrix.Row row, List<Matrix.Column> columns) {
            return new Row(
                    row.title(),
                    columns.stream().map(column -> cell(row, column)).toList());
        }

        private String cell(Matrix.Row row, Matrix.Column column) {
            var now = written(matrix.cell(row, column));
            var before = against.map(other -> other.cell(row, column))
                    .filter(cell -> !cell.equals(matrix.cell(row, column)))
                    .map(this::written);
            return before.map(was -> text("changed", was, now)).orElse(now);
        }

        private String written(CellOnDay cell) {
            return switch (cell) {
                case CellOnDay.Says(var state) -> written(state);
                case CellOnDay.Past(var state, var ended) -> text("past", written(state), dates.print(ended));
                case CellOnDay.Members(var count) -> String.valueOf(count);
                case CellOnDay.Date(var date) -> dates.print(date);
                case CellOnDay.Nothing(var reason, var date) ->
                    text(
                            "nothing." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            date.map(dates::print).orElse(""));
            };
        }

        private String written(Matrix.State state) {
            var value = Stream.of(
                            state.mark().map(mark -> text("marks", mark)),
                            state.flag().map(flag -> text(flag ? "yes" : "no")),
                            state.date().map(dates::print),
                            state.quotation().map(quoted -> "“" + quoted.text() + "”"))
                    .flatMap(Optional::stream)
                    .map(text -> state.remark().isEmpty() ? text : text + ": ")
                    .findFirst()
                    .orElse("");
            var contested = state.isContested() ? " (" + text("contested") + ")" : "";
            return value + state.remark() + contested + cited(state.references());
        }

        /** " [1, 4]": the numbers of the sources referred to. */
        private String cited(List<Reference> references) {
            references.forEach(reference -> cited.add(reference.source()));
            return references.isEmpty() ? "" : " [" + numbers.of(references) + "]";
        }

        private String text(String key, Object... parameters) {
            return new MessageFormat(words.getString(key), Locale.ENGLISH).format(parameters);
        }
    }
}
