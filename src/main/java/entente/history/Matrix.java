package entente.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that compares: columns against grouped rows, with cells that may change at a date.
 *
 * @param marks what 0, 1, 2 and 3 marks mean; empty if no row shows marks
 * @param keepsPast whether what has ended goes on showing what it said last
 */
public record Matrix(
        String id,
        String title,
        String summary,
        List<String> marks,
        Optional<Boolean> keepsPast,
        List<Column> columns,
        List<Group> groups) {

    /** The most marks that a cell can show. */
    public static final int MOST_MARKS = 3;

    /**
     * One of the things compared. It stands for one record of the pack at most.
     *
     * @param concept the id of the concept, which gives the column its colour
     * @param organization the id of the organization, in whose life alone its cells say anything
     * @param event the id of the event: a case
     * @param source the id of the source
     */
    public record Column(
            String id,
            String title,
            Optional<String> concept,
            Optional<String> organization,
            Optional<String> event,
            Optional<String> source) {

        /** The id of the record that it stands for. */
        public Optional<String> subject() {
            return Stream.of(concept, organization, event, source)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** Rows under one heading. */
    public record Group(String id, String title, List<Row> rows) {}

    /** What the cells of a row show. */
    public enum Kind {
        WORDS,
        MARKS,
        FLAG,
        DATE,
        QUOTATION
    }

    /** What is worked out from the organization of a column. */
    public enum Computation {
        /** How many members it has on the day. */
        MEMBERS,
        /** When its life began. */
        BEGIN,
        /** When its life ended. */
        END
    }

    /**
     * One question asked of every column.
     *
     * @param shows what its cells show; empty for words
     * @param computed if its cells are worked out; it has no states then
     * @param cells by column id, the states of the cell in order of {@link State#from}
     */
    public record Row(
            String id,
            String title,
            Optional<Kind> shows,
            Optional<Computation> computed,
            Map<String, List<State>> cells) {

        /** What its cells show. */
        public Kind kind() {
            return shows.orElse(Kind.WORDS);
        }

        public List<State> states(String column) {
            return cells.getOrDefault(column, List.of());
        }

        /** What a cell says on a day; empty where it says nothing yet. */
        public Optional<State> on(LocalDate day, String column) {
            return states(column).stream()
                    .filter(state -> !state.start().isAfter(day))
                    .max(Comparator.comparing(State::start));
        }
    }

    /**
     * What a cell says from a date on, until the next state begins.
     *
     * @param says the words in the cell
     * @param sentence the full statement; of a missing one, why it is
     * @param from when it begins to hold; empty if from the start
     * @param mark in a row of marks, how many
     * @param flag in a row of flags, yes or no
     * @param date in a row of dates, which
     * @param quotation in a row of quotations, word for word
     * @param missing whether there is nothing to say
     * @param events ids of the events that bear it out
     */
    public record State(
            String says,
            String sentence,
            Optional<HistoricalDate> from,
            Optional<Integer> mark,
            Optional<Boolean> flag,
            Optional<HistoricalDate> date,
            Optional<Organization.Clause> quotation,
            Optional<Boolean> missing,
            List<Claim> claims,
            List<String> events) {

        private static final Pattern YES_OR_NO = Pattern.compile("^(?:yes|no)\\b[:,;]?\\s*", Pattern.CASE_INSENSITIVE);

        /** What it says beside its flag, which says yes or no already. */
        public String remark() {
            return flag.isEmpty() ? says : YES_OR_NO.matcher(says).replaceFirst("");
        }

        public boolean isContested() {
            return Stance.isContested(claims);
        }

        public boolean isMissing() {
            return missing.orElse(false);
        }

        /** The first day it holds; {@link LocalDate#MIN} if from the start. */
        public LocalDate start() {
            return from.map(HistoricalDate::earliest).orElse(LocalDate.MIN);
        }

        /** The sources that it rests on, each as often as it is cited. */
        public List<Reference> references() {
            return Stream.concat(
                            quotation.stream()
                                    .map(quoted -> new Reference(quoted.source(), Optional.of(quoted.article()))),
                            claims.stream().map(Claim::reference))
                    .toList();
        }
    }

    public Optional<Column> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    public Optional<Row> row(String rowId) {
        return rows().filter(row -> row.id().equals(rowId)).findFirst();
    }

    /** The rows of all groups, from the top. */
    public Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }
}
