package entente.comparison;

import entente.comparison.CellOnDay.Reason;
import entente.history.Claim;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.history.Matrix;
import entente.history.Organization;
import entente.history.Stance;
import entente.library.Library;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A matrix as of one day. Immutable; the same library, matrix and day always give the same answers. */
public final class MatrixOnDay {

    private final Library library;
    private final Memberships memberships;
    private final Matrix matrix;
    private final LocalDate day;

    private MatrixOnDay(Library library, Memberships memberships, Matrix matrix, LocalDate day) {
        this.library = library;
        this.memberships = memberships;
        this.matrix = matrix;
        this.day = day;
    }

    public static MatrixOnDay of(Library library, Memberships memberships, Matrix matrix, LocalDate day) {
        return new MatrixOnDay(library, memberships, matrix, day);
    }

    public Matrix matrix() {
        return matrix;
    }

    public LocalDate day() {
        return day;
    }

    /** What the pack says in a cell on the day, or said last where that is shown; empty where it says nothing. */
    public Optional<Matrix.State> state(CellId cell) {
        return switch (at(cell)) {
            case CellOnDay.Says(Matrix.State state) -> Optional.of(state);
            case CellOnDay.Past(Matrix.State state, HistoricalDate ended) -> Optional.of(state);
            case CellOnDay.Members members -> Optional.empty();
            case CellOnDay.Date date -> Optional.empty();
            case CellOnDay.Nothing nothing -> Optional.empty();
        };
    }

    /** What a cell shows on the day; of one that the matrix does not have, that nothing is said. */
    public CellOnDay at(CellId cell) {
        return matrix.row(cell.row())
                .flatMap(row -> matrix.column(cell.column()).map(column -> cell(row, column)))
                .orElseGet(() -> nothing(Reason.UNTOLD));
    }

    /** What a cell shows on the day. */
    public CellOnDay cell(Matrix.Row row, Matrix.Column column) {
        return row.computed().map(computation -> computed(computation, column)).orElseGet(() -> said(row, column));
    }

    private CellOnDay said(Matrix.Row row, Matrix.Column column) {
        var states = row.states(column.id());
        if (states.isEmpty()) {
            return nothing(Reason.UNTOLD);
        }
        return past(row, column)
                .or(() -> outsideLife(column))
                .or(() -> row.on(day, column.id()).map(CellOnDay.Says::new))
                .orElseGet(() ->
                        new CellOnDay.Nothing(Reason.NOT_YET, states.getFirst().from()));
    }

    private Optional<CellOnDay> past(Matrix.Row row, Matrix.Column column) {
        return Life.of(column, library)
                .filter(life -> matrix.keepsPast().orElse(false) && life.isOverBy(day))
                .flatMap(Life::end)
                .flatMap(end -> row.on(end.latest(), column.id()).map(state -> new CellOnDay.Past(state, end)));
    }

    private CellOnDay computed(Matrix.Computation computation, Matrix.Column column) {
        var life = Life.of(column, library);
        return switch (computation) {
            case BEGIN -> life.flatMap(Life::begin).map(MatrixOnDay::date).orElseGet(() -> nothing(Reason.UNTOLD));
            case END ->
                life.filter(its -> its.isOverBy(day))
                        .flatMap(Life::end)
                        .map(MatrixOnDay::date)
                        .orElseGet(() -> nothing(life.isPresent() ? Reason.NOT_ENDED : Reason.UNTOLD));
            case MEMBERS -> outsideLife(column).orElseGet(() -> members(column));
        };
    }

    private CellOnDay members(Matrix.Column column) {
        return column.organization()
                .filter(organization -> !memberships.of(organization).isEmpty())
                .<CellOnDay>map(organization -> new CellOnDay.Members(memberships.count(day, organization)))
                .orElseGet(() -> nothing(Reason.UNTOLD));
    }

    private Optional<CellOnDay> outsideLife(Matrix.Column column) {
        var life = Life.of(column, library);
        if (life.filter(its -> its.isAheadOf(day)).isPresent()) {
            return Optional.of(new CellOnDay.Nothing(
                    Reason.NOT_BEGUN, life.flatMap(Life::begin).map(begin -> begin)));
        }
        return life.filter(its -> its.isOverBy(day))
                .map(its -> new CellOnDay.Nothing(Reason.ENDED, its.end().map(end -> end)));
    }

    private static CellOnDay date(HistoricalDate date) {
        return new CellOnDay.Date(date);
    }

    private static CellOnDay nothing(Reason reason) {
        return new CellOnDay.Nothing(reason, Optional.empty());
    }

    /** The cells whose statement, as of the day, an event bears out. */
    public Set<CellId> cellsBorneOutBy(String event) {
        return cells().stream()
                .filter(cell -> state(cell)
                        .filter(state -> state.events().contains(event))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the columns whose concept an event bears on, by its concepts and its lanes. */
    public Set<String> columnsOf(Event event) {
        var concepts = event.lanes().stream()
                .flatMap(lane -> library.lane(lane).flatMap(Lane::concept).stream())
                .collect(Collectors.toSet());
        concepts.addAll(event.concepts());
        return columnsOfConcepts(concepts);
    }

    /** Ids of the columns whose concept some source sees in an organization on the day. */
    public Set<String> columnsOf(Organization organization) {
        return columnsOfConcepts(organization.character().stream()
                .filter(reading -> reading.dates().covers(day))
                .map(Organization.Reading::concept)
                .collect(Collectors.toSet()));
    }

    /** The organizations that exist on the day and in which some source sees a column's concept, weightiest first. */
    public Map<Organization, List<Claim>> organizations(Matrix.Column column) {
        var readings = new LinkedHashMap<Organization, List<Claim>>();
        column.concept()
                .ifPresent(concept -> library.organizations().stream()
                        .filter(organization -> organization.dates().covers(day))
                        .sorted(Comparator.comparingInt(Organization::importance)
                                .reversed())
                        .forEach(organization -> {
                            var claims = organization.characterOn(day, concept);
                            if (claims.stream().anyMatch(claim -> claim.stance() == Stance.SUPPORTS)) {
                                readings.put(organization, claims);
                            }
                        }));
        return readings;
    }

    /** The latest event up to the day that lies in a lane of the column's concept; long ones count from their start. */
    public Optional<Event> latestEvent(Matrix.Column column) {
        var lanes = library.lanes().stream()
                .filter(lane -> lane.concept().isPresent() && lane.concept().equals(column.concept()))
                .map(Lane::id)
                .collect(Collectors.toSet());
        return library.events().stream()
                .filter(event -> event.lanes().stream().anyMatch(lanes::contains))
                .filter(event -> !event.date().earliest().isAfter(day))
                .max(Comparator.comparing(event -> event.date().earliest()));
    }

    private Set<String> columnsOfConcepts(Set<String> concepts) {
        return matrix.columns().stream()
                .filter(column -> column.concept().filter(concepts::contains).isPresent())
                .map(Matrix.Column::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<CellId> cells() {
        return matrix.rows()
                .flatMap(row -> row.cells().keySet().stream().map(column -> new CellId(row.id(), column)))
                .toList();
    }
}
