package entente.lecture.picture;

import entente.comparison.CellId;
import entente.comparison.CellOnDay;
import entente.comparison.MatrixOnDay;
import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.history.Matrix;
import entente.lecture.picture.ArrangedMatrix.Tone;
import entente.library.Library;
import entente.stage.Comparison;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Arranges a matrix as a scene says; the same as {@code frontend/comparison/arrangement.ts} does on the screen. */
@Component
public class MatrixArranger {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Library library;
    private final SceneLinks links;
    private final CellWords cells;
    private final SceneWords words;

    MatrixArranger(Library library, SceneLinks links, CellWords cells, SceneWords words) {
        this.library = library;
        this.links = links;
        this.cells = cells;
        this.words = words;
    }

    public ArrangedMatrix arrange(Scene scene) {
        return new Arranging(scene, links.matrix(scene), links.matrixAgainst(scene)).matrix();
    }

    private final class Arranging {

        private final Scene scene;
        private final MatrixOnDay onDay;
        private final Optional<MatrixOnDay> before;
        private final Comparison comparison;
        private final List<Matrix.Column> columns;

        Arranging(Scene scene, MatrixOnDay onDay, Optional<MatrixOnDay> before) {
            this.scene = scene;
            this.onDay = onDay;
            this.before = before;
            this.comparison = scene.comparison();
            this.columns = sorted(links.columns(scene).stream()
                    .flatMap(id -> onDay.matrix().column(id).stream())
                    .toList());
        }

        ArrangedMatrix matrix() {
            var marked = links.markedColumns(scene);
            var groups = onDay.matrix().groups().stream()
                    .map(this::shown)
                    .filter(group -> !group.rows().isEmpty())
                    .toList();
            var rows = onDay.matrix().rows().count();
            return new ArrangedMatrix(
                    onDay.matrix().title(),
                    before.map(other ->
                                    words.text("picture.as-of-against", words.day(scene.at()), words.day(other.day())))
                            .orElseGet(() -> words.asOf(scene)),
                    columns.stream()
                            .map(column -> new ArrangedMatrix.Column(
                                    column.title(),
                                    library.laneOf(column).map(Lane::colour).orElse(Lane.Colour.GREY),
                                    marked.contains(column.id())))
                            .toList(),
                    groups.stream().map(this::written).toList(),
                    (int) rows
                            - groups.stream()
                                    .mapToInt(group -> group.rows().size())
                                    .sum());
        }

        private Matrix.Group shown(Matrix.Group group) {
            return new Matrix.Group(
                    group.id(),
                    group.title(),
                    group.rows().stream().filter(this::isShown).toList());
        }

        private boolean isShown(Matrix.Row row) {
            return (comparison.rows().isEmpty() || comparison.rows().contains(row.id()))
                    && (!comparison.differences()
                            || columns.stream()
                                            .map(column -> value(onDay.cell(row, column)))
                                            .distinct()
                                            .count()
                                    > 1)
                    && speaksOf(row, folded(comparison.find()));
        }

        private boolean speaksOf(Matrix.Row row, String needle) {
            return needle.isEmpty()
                    || folded(row.title()).contains(needle)
                    || columns.stream()
                            .anyMatch(column ->
                                    folded(text(onDay.cell(row, column))).contains(needle));
        }

        private ArrangedMatrix.Group written(Matrix.Group group) {
            if (comparison.folded().contains(group.id())) {
                var count = words.text("matrix.group", group.rows().size());
                return new ArrangedMatrix.Group(group.title() + " · " + count, List.of());
            }
            return new ArrangedMatrix.Group(
                    group.title(), group.rows().stream().map(this::written).toList());
        }

        private ArrangedMatrix.Row written(Matrix.Row row) {
            return new ArrangedMatrix.Row(
                    row.title(),
                    columns.stream().map(column -> cell(row, column)).toList());
        }

        private ArrangedMatrix.Cell cell(Matrix.Row row, Matrix.Column column) {
            var id = new CellId(row.id(), column.id());
            var now = onDay.cell(row, column);
            var earlier = before.map(other -> other.cell(row, column)).filter(cell -> !cell.equals(now));
            return new ArrangedMatrix.Cell(
                    cells.marks(now),
                    earlier.map(cell -> cells.changed(cell, now)).orElseGet(() -> cells.says(now)),
                    scene.cell().filter(id::equals).isPresent(),
                    links.markedCells(scene).contains(id),
                    earlier.isPresent());
        }

        private List<Matrix.Column> sorted(List<Matrix.Column> unsorted) {
            var order = comparison.order();
            var row = order.map(Comparison.Order::row).flatMap(onDay.matrix()::row);
            if (row.isEmpty()) {
                return unsorted;
            }
            var byWhatTheySay = Comparator.<Matrix.Column, CellOnDay>comparing(
                    column -> onDay.cell(row.get(), column), MatrixArranger::compare);
            var inOrder =
                    order.filter(Comparison.Order::descending).isPresent() ? byWhatTheySay.reversed() : byWhatTheySay;
            // What says nothing stays at the end, whichever way one sorts.
            return unsorted.stream()
                    .sorted(Comparator.<Matrix.Column, Boolean>comparing(
                                    column -> !speaks(onDay.cell(row.get(), column)))
                            .thenComparing(inOrder))
                    .toList();
        }
    }

    private static int compare(CellOnDay one, CellOnDay other) {
        var first = rank(one);
        var second = rank(other);
        return first.isPresent() && second.isPresent()
                ? Long.compare(first.get(), second.get())
                : Collator.getInstance(Locale.ENGLISH).compare(text(one), text(other));
    }

    private static Optional<Long> rank(CellOnDay cell) {
        return switch (cell) {
            case CellOnDay.Says(var state) -> rank(state);
            case CellOnDay.Past(var state, var ended) -> rank(state);
            case CellOnDay.Members(var count) -> Optional.of((long) count);
            case CellOnDay.Date(var date) -> Optional.of(first(date));
            case CellOnDay.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<Long> rank(Matrix.State state) {
        return state.mark()
                .map(Integer::longValue)
                .or(() -> state.date().map(MatrixArranger::first))
                .or(() -> state.flag().map(flag -> flag ? 1L : 0L));
    }

    private static long first(HistoricalDate date) {
        return date.earliest().toEpochDay();
    }

    private static boolean speaks(CellOnDay cell) {
        return switch (cell) {
            case CellOnDay.Says(var state) -> !state.isMissing();
            case CellOnDay.Past(var state, var ended) -> !state.isMissing();
            case CellOnDay.Members members -> true;
            case CellOnDay.Date date -> true;
            case CellOnDay.Nothing nothing -> false;
        };
    }

    /** What decides whether two columns say the same: the value where there is one, the words otherwise. */
    private static String value(CellOnDay cell) {
        return rank(cell).map(String::valueOf).orElseGet(() -> folded(text(cell)));
    }

    private static String text(CellOnDay cell) {
        return CellWords.text(cell);
    }

    /** Small letters without accents. */
    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** How words of a tone are set. */
    static Type type(Tone tone, double size) {
        var type = Type.of(size);
        return switch (tone) {
            case PLAIN -> type;
            case STRONG -> type.inBold();
            case QUIET -> type.inItalics().in(Palette.MUTED);
            case WARNING -> type.inBold().in(Palette.WARN).times(0.9);
        };
    }
}
