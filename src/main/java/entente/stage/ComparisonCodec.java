package entente.stage;

import entente.history.Matrix;
import entente.history.Moment;
import entente.library.Library;
import entente.stage.Comparison.Order;
import entente.stage.SceneNote.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Writes what is compared as parameters of a link and reads them again:
 * {@code matrix=organizations-and-rings&compare=nato,warsaw-pact&state=france&columns=nato,un&rows=members,duty&against=1955-05-14&sort=-members&only=differences&find=article&folded=figures}.
 */
@Component
class ComparisonCodec {

    static final String MATRIX = "matrix";
    static final String COMPARE = "compare";
    static final String STATE = "state";
    static final String COLUMNS = "columns";
    static final String ROWS = "rows";
    static final String AGAINST = "against";
    static final String SORT = "sort";
    static final String ONLY = "only";
    static final String FIND = "find";
    static final String FOLDED = "folded";

    static final List<String> PARAMETERS =
            List.of(MATRIX, COMPARE, STATE, COLUMNS, ROWS, AGAINST, SORT, ONLY, FIND, FOLDED);

    private static final String DIFFERENCES = "differences";
    private static final String DESCENDING = "-";

    private final Library library;
    private final Subjects known;

    ComparisonCodec(Library library, Subjects known) {
        this.library = library;
        this.known = known;
    }

    static Map<String, String> write(Comparison comparison) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(MATRIX, comparison.matrix());
        put(parameters, COMPARE, comparison.subjects());
        comparison.state().ifPresent(state -> parameters.put(STATE, state));
        put(parameters, COLUMNS, comparison.columns());
        put(parameters, ROWS, new TreeSet<>(comparison.rows()));
        comparison
                .against()
                .ifPresent(day -> parameters.put(AGAINST, Moment.ofDay(day).toString()));
        comparison
                .order()
                .ifPresent(order -> parameters.put(SORT, (order.descending() ? DESCENDING : "") + order.row()));
        if (comparison.differences()) {
            parameters.put(ONLY, DIFFERENCES);
        }
        if (!comparison.find().isEmpty()) {
            parameters.put(FIND, comparison.find());
        }
        put(parameters, FOLDED, new TreeSet<>(comparison.folded()));
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Collection<String> ids) {
        if (!ids.isEmpty()) {
            parameters.put(name, String.join(",", ids));
        }
    }

    /**
     * Reads what makes sense, and adds a note for what does not.
     *
     * @param opening the matrix that is shown if none is asked for
     */
    Comparison read(Map<String, String> parameters, String opening, Range range, Collection<SceneNote> notes) {
        var reader = new Reader(parameters, notes);
        var matrix = reader.matrix(opening);
        var comparison = Comparison.of(matrix.id()).ofSubjects(reader.subjects());
        return reader.known(STATE, id -> library.state(id).isPresent()).stream()
                .findFirst()
                .map(comparison::following)
                .orElse(comparison)
                .ofColumns(reader.known(COLUMNS, id -> matrix.column(id).isPresent()))
                .ofRows(Set.copyOf(reader.known(ROWS, id -> matrix.row(id).isPresent())))
                .against(reader.against(range))
                .sortedBy(reader.order(matrix))
                .withDifferencesOnly(reader.differences())
                .finding(reader.find())
                .folding(new LinkedHashSet<>(reader.known(
                        FOLDED,
                        id -> matrix.groups().stream()
                                .anyMatch(group -> group.id().equals(id)))));
    }

    /** Reads one link, noting what it leaves out. */
    private final class Reader {

        private final Map<String, String> parameters;
        private final Collection<SceneNote> notes;

        Reader(Map<String, String> parameters, Collection<SceneNote> notes) {
            this.parameters = parameters;
            this.notes = notes;
        }

        Matrix matrix(String opening) {
            var asked = Optional.ofNullable(parameters.get(MATRIX));
            asked.filter(id -> library.matrix(id).isEmpty()).ifPresent(id -> note(MATRIX, id, Reason.NO_SUCH_MATRIX));
            return asked.flatMap(library::matrix)
                    .or(() -> library.matrix(opening))
                    .orElseThrow();
        }

        List<String> subjects() {
            var subjects = known(COMPARE, id -> known.withId(id).isPresent());
            subjects.stream().skip(Comparison.MOST_SUBJECTS).forEach(id -> note(COMPARE, id, Reason.TOO_MANY));
            return subjects.stream().limit(Comparison.MOST_SUBJECTS).toList();
        }

        List<String> known(String name, Predicate<String> isKnown) {
            var asked = new LinkedHashSet<String>();
            Optional.ofNullable(parameters.get(name))
                    .ifPresent(value -> asked.addAll(Arrays.asList(value.split(",", -1))));
            asked.stream()
                    .filter(value -> !isKnown.test(value))
                    .forEach(value -> note(name, value, Reason.NOT_ONE_OF_THESE));
            asked.removeIf(value -> !isKnown.test(value));
            return List.copyOf(asked);
        }

        Optional<LocalDate> against(Range range) {
            return Optional.ofNullable(parameters.get(AGAINST)).flatMap(value -> {
                var moment = Moment.read(value).map(Moment::earliest);
                if (moment.isEmpty()) {
                    note(AGAINST, value, Reason.NOT_A_DATE);
                }
                moment.filter(day -> !range.clamp(day).equals(day))
                        .ifPresent(day -> note(AGAINST, value, Reason.OUTSIDE_HISTORY));
                return moment.map(range::clamp);
            });
        }

        Optional<Order> order(Matrix matrix) {
            return Optional.ofNullable(parameters.get(SORT)).flatMap(value -> {
                var isDescending = value.startsWith(DESCENDING);
                var row = matrix.row(isDescending ? value.substring(DESCENDING.length()) : value);
                if (row.isEmpty()) {
                    note(SORT, value, Reason.NOT_ONE_OF_THESE);
                }
                return row.map(sorted -> new Order(sorted.id(), isDescending));
            });
        }

        boolean differences() {
            var value = parameters.get(ONLY);
            if (value != null && !value.equals(DIFFERENCES)) {
                note(ONLY, value, Reason.NOT_ONE_OF_THESE);
            }
            return DIFFERENCES.equals(value);
        }

        String find() {
            var text = parameters.getOrDefault(FIND, "").strip();
            if (text.length() > Comparison.LONGEST_FIND) {
                note(FIND, text.substring(0, 20) + "…", Reason.TOO_LONG);
                return "";
            }
            return text;
        }

        private void note(String name, String value, Reason reason) {
            notes.add(new SceneNote(name, value, reason));
        }
    }
}
