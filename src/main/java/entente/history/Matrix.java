package entente.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table that compares: columns against grouped rows, with cells that may change at a date. */
public record Matrix(String id, String title, String summary, List<Column> columns, List<Group> groups) {

    /**
     * One of the things compared.
     *
     * @param concept the id of the concept it stands for, which gives the column its colour
     */
    public record Column(String id, String title, Optional<String> concept) {}

    /** Rows under one heading. */
    public record Group(String id, String title, List<Row> rows) {}

    /**
     * One question asked of every column.
     *
     * @param cells by column id, the states of the cell in order of {@link State#from}
     */
    public record Row(String id, String title, Map<String, List<State>> cells) {

        /** What a cell says on a day; empty where it says nothing yet. */
        public Optional<State> on(LocalDate day, String column) {
            return cells.getOrDefault(column, List.of()).stream()
                    .filter(state -> !state.start().isAfter(day))
                    .max(Comparator.comparing(State::start));
        }
    }

    /**
     * What a cell says from a date on, until the next state begins.
     *
     * @param says the words in the cell
     * @param sentence the full statement
     * @param from when it begins to hold; empty if from the start
     * @param events ids of the events that bear it out
     */
    public record State(
            String says, String sentence, Optional<HistoricalDate> from, List<Claim> claims, List<String> events) {

        public boolean isContested() {
            return Stance.isContested(claims);
        }

        /** The first day it holds; {@link LocalDate#MIN} if from the start. */
        public LocalDate start() {
            return from.map(HistoricalDate::earliest).orElse(LocalDate.MIN);
        }
    }

    public Optional<Column> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    public Optional<Row> row(String rowId) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.id().equals(rowId))
                .findFirst();
    }
}
