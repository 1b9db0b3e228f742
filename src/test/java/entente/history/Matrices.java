package entente.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes matrices for tests, of which only what a test speaks of has to be said. */
public final class Matrices {

    private Matrices() {}

    public static Matrix matrix(String id, List<Matrix.Column> columns, Matrix.Row... rows) {
        return new Matrix(
                id,
                "The matrix " + id,
                "",
                List.of("none", "little", "more", "most"),
                Optional.empty(),
                columns,
                List.of(new Matrix.Group("group", "A group", List.of(rows))));
    }

    /** A column that stands for nothing. */
    public static Matrix.Column column(String id) {
        return new Matrix.Column(
                id, "Column " + id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Matrix.Column ofOrganization(String id) {
        return new Matrix.Column(
                id, "Column " + id, Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty());
    }

    public static Matrix.Column ofEvent(String id) {
        return new Matrix.Column(
                id, "Column " + id, Optional.empty(), Optional.empty(), Optional.of(id), Optional.empty());
    }

    /** A row of words. */
    public static Matrix.Row row(String id, Map<String, List<Matrix.State>> cells) {
        return new Matrix.Row(id, "Row " + id, Optional.empty(), Optional.empty(), cells);
    }

    public static Matrix.Row computed(Matrix.Computation computation) {
        return new Matrix.Row(
                computation.name(), "Row " + computation, Optional.empty(), Optional.of(computation), Map.of());
    }

    /** A state that holds from the start. */
    public static Matrix.State state(String says, Claim... claims) {
        return state(says, Optional.empty(), claims);
    }

    /**
     * A state.
     *
     * @param from EDTF
     */
    public static Matrix.State stateFrom(String from, String says, Claim... claims) {
        return state(says, Optional.of(HistoricalDate.parse(from)), claims);
    }

    private static Matrix.State state(String says, Optional<HistoricalDate> from, Claim... claims) {
        return new Matrix.State(
                says,
                says + ".",
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(claims),
                List.of());
    }
}
