package entente.stage;

import entente.library.Library;
import entente.stage.SceneNote.Reason;
import entente.timeline.Arrangement;
import entente.timeline.Filter;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes a lens as parameters of a link and reads them again:
 * {@code by=regions&lanes=europe,africa&organizations=nato&kinds=treaty&importance=3&q=kellogg&links=shown&as=list}.
 */
@Component
class LensCodec {

    static final String BY = "by";
    static final String LANES = "lanes";
    static final String ORGANIZATIONS = "organizations";
    static final String KINDS = "kinds";
    static final String IMPORTANCE = "importance";
    static final String SEARCH = "q";
    static final String LINKS = "links";
    static final String AS = "as";

    static final List<String> PARAMETERS = List.of(BY, LANES, ORGANIZATIONS, KINDS, IMPORTANCE, SEARCH, LINKS, AS);

    private static final String SHOWN = "shown";
    private static final String LIST = "list";

    private final Library library;
    private final Timelines timelines;

    LensCodec(Library library, Timelines timelines) {
        this.library = library;
        this.timelines = timelines;
    }

    /** What differs from the whole history as it is shown first. */
    Map<String, String> write(Lens lens) {
        var parameters = new LinkedHashMap<String, String>();
        if (lens.by() != Lens.ALL.by()) {
            parameters.put(BY, lens.by().id());
        }
        put(parameters, LANES, lens.lanes());
        put(parameters, ORGANIZATIONS, lens.filter().organizations());
        put(parameters, KINDS, lens.filter().kinds());
        if (lens.filter().importance() > 1) {
            parameters.put(IMPORTANCE, String.valueOf(lens.filter().importance()));
        }
        if (!lens.search().isEmpty()) {
            parameters.put(SEARCH, lens.search());
        }
        if (lens.links()) {
            parameters.put(LINKS, SHOWN);
        }
        if (lens.list()) {
            parameters.put(AS, LIST);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().sorted().collect(Collectors.joining(",")));
        }
    }

    /** Reads what makes sense, and adds a note for what does not. */
    Lens read(Map<String, String> parameters, Collection<SceneNote> notes) {
        var by = Optional.ofNullable(parameters.get(BY));
        var arrangement = by.flatMap(Arrangement::withId);
        if (by.isPresent() && arrangement.isEmpty()) {
            notes.add(new SceneNote(BY, by.get(), Reason.NO_SUCH_TIMELINE));
        }
        var lens = Lens.ALL.arrangedBy(arrangement.orElse(Lens.ALL.by()));
        var laneIds = timelines.lanes(lens.by()).stream().map(TimelineLane::id).toList();
        var filter = new Filter(
                known(parameters, ORGANIZATIONS, id -> library.organization(id).isPresent(), notes),
                known(parameters, KINDS, Filter.KINDS::contains, notes),
                importance(parameters, notes));
        var lanes = known(parameters, LANES, laneIds::contains, notes);
        return lens.ofLanes(lanes)
                .filteredBy(filter)
                .searchingFor(search(parameters, notes))
                .withLinks(is(parameters, LINKS, SHOWN, notes))
                .asList(is(parameters, AS, LIST, notes));
    }

    private static Set<String> known(
            Map<String, String> parameters, String name, Predicate<String> isKnown, Collection<SceneNote> notes) {
        var asked = new LinkedHashSet<String>();
        Optional.ofNullable(parameters.get(name)).ifPresent(value -> asked.addAll(Arrays.asList(value.split(",", -1))));
        asked.stream()
                .filter(value -> !isKnown.test(value))
                .forEach(value -> notes.add(new SceneNote(name, value, Reason.NOT_ONE_OF_THESE)));
        asked.removeIf(value -> !isKnown.test(value));
        return asked;
    }

    private static int importance(Map<String, String> parameters, Collection<SceneNote> notes) {
        var value = parameters.get(IMPORTANCE);
        if (value == null) {
            return 1;
        }
        if (value.matches("[1-" + Filter.MOST_IMPORTANT + "]")) {
            return Integer.parseInt(value);
        }
        notes.add(new SceneNote(IMPORTANCE, value, Reason.NOT_AN_IMPORTANCE));
        return 1;
    }

    private static String search(Map<String, String> parameters, Collection<SceneNote> notes) {
        var text = parameters.getOrDefault(SEARCH, "").strip();
        if (text.length() > Lens.LONGEST_SEARCH) {
            notes.add(new SceneNote(SEARCH, text.substring(0, 20) + "…", Reason.TOO_LONG));
            return "";
        }
        return text;
    }

    private static boolean is(
            Map<String, String> parameters, String name, String expected, Collection<SceneNote> notes) {
        var value = parameters.get(name);
        if (value != null && !value.equals(expected)) {
            notes.add(new SceneNote(name, value, Reason.NOT_ONE_OF_THESE));
        }
        return expected.equals(value);
    }
}
