package entente.timeline.api;

import static java.util.stream.Collectors.joining;

import entente.history.Moment;
import entente.library.Library;
import entente.library.api.ApiException;
import entente.timeline.Filter;
import entente.timeline.SliceQuery;
import entente.timeline.TimelineLane;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters of a request for a slice; every one that makes no sense is refused by its name. */
record SliceRequest(
        Moment from,
        Moment to,
        int width,
        Optional<Integer> rows,
        Optional<Set<String>> lanes,
        Optional<Set<String>> organizations,
        Optional<Set<String>> kinds,
        Optional<Integer> importance,
        Optional<Set<String>> include,
        Optional<Integer> budget) {

    private static final int USUAL_ROWS = 20;
    private static final int MOST_INCLUDED = 300;

    SliceQuery query(List<TimelineLane> known) {
        if (!from.earliest().isBefore(to.latest())) {
            throw ApiException.badParameter("to", to.toString(), "a date after " + from);
        }
        lanes.ifPresent(ids ->
                requireKnown("lanes", ids, known.stream().map(TimelineLane::id).toList()));
        include.filter(ids -> ids.size() > MOST_INCLUDED).ifPresent(ids -> {
            throw ApiException.badParameter(
                    "include", ids.size() + " ids", "at most " + MOST_INCLUDED + " ids, separated by commas");
        });
        return new SliceQuery(
                from.earliest(),
                to.latest(),
                requireWithin("width", width, SliceQuery.WIDEST),
                requireWithin("rows", rows.orElse(USUAL_ROWS), SliceQuery.MOST_ROWS),
                lanes.orElse(Set.of()),
                include.orElse(Set.of()),
                false,
                requireWithin("budget", budget.orElse(SliceQuery.USUAL_BUDGET), SliceQuery.MOST_BUDGET));
    }

    Filter filter(Library library) {
        organizations.ifPresent(ids -> ids.stream()
                .filter(id -> library.organization(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw ApiException.badParameter(
                            "organizations",
                            id,
                            "ids of organizations, separated by commas; /api/organizations lists them");
                }));
        kinds.ifPresent(words -> requireKnown("kinds", words, Filter.KINDS));
        return new Filter(
                organizations.orElse(Set.of()),
                kinds.orElse(Set.of()),
                requireWithin("importance", importance.orElse(1), Filter.MOST_IMPORTANT));
    }

    private static int requireWithin(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw ApiException.badParameter(name, String.valueOf(value), "a whole number from 1 to " + most);
        }
        return value;
    }

    private static void requireKnown(String name, Collection<String> values, List<String> known) {
        values.stream().filter(value -> !known.contains(value)).findFirst().ifPresent(value -> {
            throw ApiException.badParameter(
                    name, value, known.stream().collect(joining(", ", "some of: ", ", separated by commas")));
        });
    }
}
