package entente.stage;

import entente.history.HistoricalDate;
import entente.history.Moment;
import entente.library.Library;
import entente.library.Pack;
import entente.stage.Scene.Focus;
import entente.stage.SceneNote.Reason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Writes scenes as the query of a link and reads them again: {@code from=1919&to=1939&at=1935-10-03&matrix=three-ideas}
 * followed by what else {@link ComparisonCodec}, {@link FocusCodec} and {@link LensCodec} write.
 *
 * <p>Dates are EDTF moments. {@code from} and {@code at} mean the first day of what they name and {@code to} the last, and
 * they are written as short as that allows. Reading never fails: what makes no sense is left out, and noted.
 */
@Component
public class SceneCodec {

    static final String FROM = "from";
    static final String TO = "to";
    static final String AT = "at";
    static final String SHOW = "show";

    private static final Set<String> PARAMETERS = Stream.of(
                    List.of(FROM, TO, AT, SHOW),
                    ComparisonCodec.PARAMETERS,
                    FocusCodec.PARAMETERS,
                    LensCodec.PARAMETERS)
            .flatMap(List::stream)
            .collect(Collectors.toSet());

    private static final Set<String> TYPED = Set.of(LensCodec.SEARCH, ComparisonCodec.FIND);

    private static final Set<String> LISTS = Set.of(
            SHOW,
            ComparisonCodec.COMPARE,
            ComparisonCodec.COLUMNS,
            ComparisonCodec.ROWS,
            ComparisonCodec.FOLDED,
            LensCodec.LANES,
            LensCodec.ORGANIZATIONS,
            LensCodec.KINDS);

    private static final Set<String> NUMBERS = Set.of(FROM, TO, AT, ComparisonCodec.AGAINST, LensCodec.IMPORTANCE);

    private final Library library;
    private final ComparisonCodec comparisons;
    private final FocusCodec focuses;
    private final LensCodec lenses;

    SceneCodec(Library library, ComparisonCodec comparisons, FocusCodec focuses, LensCodec lenses) {
        this.library = library;
        this.comparisons = comparisons;
        this.focuses = focuses;
        this.lenses = lenses;
    }

    /** What the pack shows first. */
    public Scene opening() {
        return scene(library.pack().opening());
    }

    /** What the pack compares first; what it shows first if it compares nothing. */
    public Scene comparing() {
        return library.pack().comparing().map(SceneCodec::scene).orElseGet(this::opening);
    }

    private static Scene scene(Pack.Opening opening) {
        return new Scene(
                opening.from().earliest(),
                opening.to().latest(),
                opening.at().earliest(),
                Comparison.of(opening.matrix()).ofSubjects(opening.compare()),
                opening.selected().map(Focus.Entry::new),
                Lens.ALL);
    }

    /** The query of a scene's link. Only what readers type can have characters in it that a link has to escape. */
    public String query(Scene scene) {
        return write(scene).entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + escaped(parameter))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether a parameter holds several values, joined by commas. */
    public static boolean isList(String parameter) {
        return LISTS.contains(parameter);
    }

    /** Whether a parameter holds a number or a moment, which no file has to quote. */
    public static boolean isNumber(String parameter) {
        return NUMBERS.contains(parameter);
    }

    private static String escaped(Map.Entry<String, String> parameter) {
        return TYPED.contains(parameter.getKey())
                ? UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8)
                : parameter.getValue();
    }

    /** The parameters of a scene's link, in order and as they are; lists are joined by commas. */
    public Map<String, String> write(Scene scene) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FROM, startText(scene.from()));
        parameters.put(TO, endText(scene.to()));
        parameters.put(AT, Moment.ofDay(scene.at()).toString());
        parameters.putAll(ComparisonCodec.write(scene.comparison()));
        scene.focus().ifPresent(focus -> parameters.putAll(FocusCodec.write(focus)));
        parameters.putAll(lenses.write(scene.lens()));
        if (!scene.parts().equals(ScenePart.USUAL)) {
            parameters.put(SHOW, scene.parts().stream().map(ScenePart::id).collect(Collectors.joining(",")));
        }
        return parameters;
    }

    /**
     * Reads the parameters of a link, each of which counts once. What is not given is as in the opening scene, but for its
     * focus and for what it compares side by side; a link without any parameter is the opening scene.
     *
     * @param opening what is shown to a reader who asks for nothing in particular
     */
    public SceneReading read(Map<String, List<String>> parameters, Scene opening) {
        if (parameters.isEmpty()) {
            return new SceneReading(opening, List.of());
        }
        var notes = new ArrayList<SceneNote>();
        var firsts = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            firsts.put(name, values.getFirst());
            values.stream().skip(1).forEach(value -> notes.add(new SceneNote(name, value, Reason.GIVEN_TWICE)));
        });
        var reading = new Reader(firsts, opening).read();
        notes.addAll(reading.notes());
        return new SceneReading(reading.scene(), List.copyOf(notes));
    }

    /** Whether a link says what time it shows; one that does not goes where its focus is. */
    public static boolean namesTime(Map<String, List<String>> parameters) {
        return Stream.of(FROM, TO, AT).anyMatch(parameters::containsKey);
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
        private final Scene opening;
        private final Range range = Range.of(library);

        Reader(Map<String, String> parameters, Scene opening) {
            this.parameters = parameters;
            this.opening = opening;
        }

        SceneReading read() {
            parameters.forEach((name, value) -> {
                if (!PARAMETERS.contains(name)) {
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
            var comparison = comparisons.read(parameters, opening.matrix(), range, notes);
            var scene = new Scene(window.from(), window.to(), at, comparison, Optional.empty(), lens, parts());
            return new SceneReading(
                    focuses.read(parameters, scene, notes).map(scene::focusedOn).orElse(scene), List.copyOf(notes));
        }

        private Optional<LocalDate> day(String name, Function<HistoricalDate, LocalDate> end) {
            var value = Optional.ofNullable(parameters.get(name));
            var day = value.flatMap(Moment::read).map(end);
            if (value.isPresent() && day.isEmpty()) {
                note(name, Reason.NOT_A_DATE);
            }
            day.filter(asked -> !range.clamp(asked).equals(asked))
                    .ifPresent(asked -> note(name, Reason.OUTSIDE_HISTORY));
            return day.map(range::clamp);
        }

        private List<ScenePart> parts() {
            if (!parameters.containsKey(SHOW)) {
                return opening.parts();
            }
            var asked = Arrays.stream(parameters.get(SHOW).split(",", -1))
                    .distinct()
                    .toList();
            asked.stream()
                    .filter(id -> ScenePart.withId(id).isEmpty())
                    .forEach(id -> notes.add(new SceneNote(SHOW, id, Reason.NOT_ONE_OF_THESE)));
            var known =
                    asked.stream().flatMap(id -> ScenePart.withId(id).stream()).toList();
            known.stream()
                    .skip(ScenePart.MOST)
                    .forEach(part -> notes.add(new SceneNote(SHOW, part.id(), Reason.TOO_MANY_PARTS)));
            return known.isEmpty()
                    ? opening.parts()
                    : known.stream().limit(ScenePart.MOST).toList();
        }

        private void note(String name, Reason reason) {
            notes.add(new SceneNote(name, parameters.getOrDefault(name, ""), reason));
        }
    }
}
