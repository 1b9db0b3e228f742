package entente.stage;

import entente.comparison.CellId;
import entente.history.EdtfException;
import entente.history.HistoricalDate;
import entente.history.Moment;
import entente.library.Library;
import entente.stage.Scene.Focus;
import entente.stage.SceneNote.Reason;
import entente.timeline.Arrangement;
import entente.timeline.Timelines;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Writes scenes as the query of a link and reads them again: {@code from=1919&to=1939&at=1935-10-03&matrix=three-ideas}
 * and, for what is in focus, {@code entry=sanctions-on-italy}, {@code cell=trigger:collective-security} or
 * {@code stretch=collective-security:1921-03-01:1922-01-31}, followed by what {@link LensCodec} writes.
 *
 * <p>Dates are EDTF moments. {@code from} and {@code at} mean the first day of what they name and {@code to} the last, and
 * they are written as short as that allows. Reading never fails: what makes no sense is left out, and noted.
 */
@Component
public class SceneCodec {

    static final String FROM = "from";
    static final String TO = "to";
    static final String AT = "at";
    static final String MATRIX = "matrix";
    static final String ENTRY = "entry";
    static final String CELL = "cell";
    static final String STRETCH = "stretch";

    private static final List<String> PARAMETERS = List.of(FROM, TO, AT, MATRIX, ENTRY, CELL, STRETCH);

    private final Library library;
    private final Timelines timelines;
    private final LensCodec lenses;

    SceneCodec(Library library, Timelines timelines, LensCodec lenses) {
        this.library = library;
        this.timelines = timelines;
        this.lenses = lenses;
    }

    /** What the pack shows first. */
    public Scene opening() {
        var opening = library.pack().opening();
        return new Scene(
                opening.from().earliest(),
                opening.to().latest(),
                opening.at().earliest(),
                opening.matrix(),
                opening.selected().map(Focus.Entry::new),
                Lens.ALL);
    }

    /** The query of a scene's link. Only what is searched for can have characters in it that a link has to escape. */
    public String query(Scene scene) {
        return write(scene).entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + escaped(parameter))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String escaped(Map.Entry<String, String> parameter) {
        return parameter.getKey().equals(LensCodec.SEARCH)
                ? UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8)
                : parameter.getValue();
    }

    /** The parameters of a scene's link, in order. */
    private Map<String, String> write(Scene scene) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FROM, startText(scene.from()));
        parameters.put(TO, endText(scene.to()));
        parameters.put(AT, Moment.ofDay(scene.at()).toString());
        parameters.put(MATRIX, scene.matrix());
        scene.entry().ifPresent(id -> parameters.put(ENTRY, id));
        scene.cell().ifPresent(cell -> parameters.put(CELL, cell.row() + ":" + cell.column()));
        scene.stretch()
                .ifPresent(stretch -> parameters.put(
                        STRETCH,
                        stretch.lane() + ":" + Moment.ofDay(stretch.from()) + ":" + Moment.ofDay(stretch.to())));
        parameters.putAll(lenses.write(scene.lens()));
        return parameters;
    }

    /**
     * Reads the parameters of a link, each of which counts once. What is not given is as in the opening scene, but for its
     * focus; a link without any parameter is the opening scene.
     */
    public SceneReading read(Map<String, List<String>> parameters) {
        if (parameters.isEmpty()) {
            return new SceneReading(opening(), List.of());
        }
        var notes = new ArrayList<SceneNote>();
        var firsts = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            firsts.put(name, values.getFirst());
            values.stream().skip(1).forEach(value -> notes.add(new SceneNote(name, value, Reason.GIVEN_TWICE)));
        });
        var reading = new Reader(firsts).read();
        notes.addAll(reading.notes());
        return new SceneReading(reading.scene(), List.copyOf(notes));
    }

    private static String startText(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return Moment.ofYear(day.getYear()).toString();
        }
        return day.getDayOfMonth() == 1
                ? Moment.ofMonth(YearMonth.from(day)).toString()
                : Moment.ofDay(day).toString();
    }

    private static String endText(LocalDate day) {
        if (MonthDay.from(day).equals(MonthDay.of(12, 31))) {
            return Moment.ofYear(day.getYear()).toString();
        }
        return day.getDayOfMonth() == day.lengthOfMonth()
                ? Moment.ofMonth(YearMonth.from(day)).toString()
                : Moment.ofDay(day).toString();
    }

    /** Reads one link, noting what it leaves out. */
    private final class Reader {

        private final Map<String, String> parameters;
        private final List<SceneNote> notes = new ArrayList<>();
        private final Scene opening = opening();
        private final Range range = Range.of(library);

        Reader(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        SceneReading read() {
            parameters.forEach((name, value) -> {
                if (!PARAMETERS.contains(name) && !LensCodec.PARAMETERS.contains(name)) {
                    note(name, Reason.UNKNOWN_PARAMETER);
                }
            });
            var askedFrom = day(FROM, HistoricalDate::earliest);
            var askedTo = day(TO, HistoricalDate::latest);
            var from = askedFrom.orElse(opening.from());
            var to = askedTo.orElse(opening.to());
            if (to.isBefore(from)) {
                if (askedTo.isPresent()) {
                    note(TO, Reason.ENDS_BEFORE_START);
                }
                to = askedFrom.isPresent() ? from.plusYears(1) : opening.to();
            }
            var window = range.window(from, to);
            if (askedTo.isPresent() && window.to().isAfter(to)) {
                note(TO, Reason.TOO_SHORT);
            }
            var at = day(AT, HistoricalDate::earliest).orElseGet(() -> range.middleUnlessShown(opening.at(), window));
            var lens = lenses.read(parameters, notes);
            var scene = new Scene(window.from(), window.to(), at, matrix(), Optional.empty(), lens);
            return new SceneReading(focus(scene).map(scene::focusedOn).orElse(scene), List.copyOf(notes));
        }

        private Optional<LocalDate> day(String name, Function<HistoricalDate, LocalDate> end) {
            return Optional.ofNullable(parameters.get(name)).flatMap(value -> {
                try {
                    if (HistoricalDate.parse(value) instanceof Moment moment) {
                        var day = end.apply(moment);
                        var inside = range.clamp(day);
                        if (!inside.equals(day)) {
                            note(name, Reason.OUTSIDE_HISTORY);
                        }
                        return Optional.of(inside);
                    }
                } catch (EdtfException e) {
                    note(name, Reason.NOT_A_DATE);
                    return Optional.empty();
                }
                note(name, Reason.NOT_A_DATE);
                return Optional.empty();
            });
        }

        private String matrix() {
            var asked = Optional.ofNullable(parameters.get(MATRIX));
            if (asked.isPresent() && library.matrix(asked.get()).isEmpty()) {
                note(MATRIX, Reason.NO_SUCH_MATRIX);
            }
            return asked.filter(id -> library.matrix(id).isPresent()).orElse(opening.matrix());
        }

        private Optional<Focus> focus(Scene scene) {
            var entry = Optional.ofNullable(parameters.get(ENTRY));
            if (entry.isPresent()) {
                if (library.event(entry.get()).isPresent()
                        || library.organization(entry.get()).isPresent()) {
                    if (parameters.containsKey(CELL)) {
                        note(CELL, Reason.BESIDE_ENTRY);
                    }
                    return entry.map(Focus.Entry::new);
                }
                note(ENTRY, Reason.NO_SUCH_ENTRY);
            }
            return Optional.ofNullable(parameters.get(CELL))
                    .flatMap(value -> cell(value, scene.matrix()))
                    .or(() -> Optional.ofNullable(parameters.get(STRETCH))
                            .flatMap(value -> stretch(value, scene.lens().by())));
        }

        private Optional<Focus> stretch(String value, Arrangement by) {
            var parts = value.split(":", -1);
            if (parts.length == 3
                    && timelines.lanes(by).stream().anyMatch(lane -> lane.id().equals(parts[0]))) {
                var from = day(parts[1]);
                var to = day(parts[2]);
                if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
                    return Optional.of(new Focus.Stretch(parts[0], from.get(), to.get()));
                }
            }
            note(STRETCH, Reason.NO_SUCH_STRETCH);
            return Optional.empty();
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return HistoricalDate.parse(text) instanceof Moment moment
                        ? Optional.of(moment.earliest())
                        : Optional.empty();
            } catch (EdtfException notADate) {
                return Optional.empty();
            }
        }

        private Optional<Focus> cell(String value, String matrix) {
            var parts = value.split(":", 2);
            if (parts.length == 2
                    && library.matrix(matrix)
                            .filter(m -> m.row(parts[0]).isPresent()
                                    && m.column(parts[1]).isPresent())
                            .isPresent()) {
                return Optional.of(new Focus.Cell(new CellId(parts[0], parts[1])));
            }
            note(CELL, Reason.NO_SUCH_CELL);
            return Optional.empty();
        }

        private void note(String name, Reason reason) {
            notes.add(new SceneNote(name, parameters.getOrDefault(name, ""), reason));
        }
    }
}
