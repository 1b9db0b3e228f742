package entente.library.api;

import static java.util.stream.Collectors.joining;

import entente.history.Event;
import entente.history.Lane;
import entente.history.Moment;
import entente.library.Library;
import java.util.Optional;

/**
 * Which events are asked for; what is empty does not narrow.
 *
 * @param from together with {@code to}, the stretch of time that an event has to touch
 * @param importance at least this, from 1 to 5
 */
record EventFilter(
        Optional<Moment> from,
        Optional<Moment> to,
        Optional<String> lane,
        Optional<String> organization,
        Optional<String> concept,
        Optional<Event.Kind> kind,
        Optional<Integer> importance) {

    private static final int MOST_IMPORTANT = 5;

    EventFilter {
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw ApiException.badParameter("to", to.get().toString(), "a date not before " + from.get());
        }
        importance.filter(number -> number < 1 || number > MOST_IMPORTANT).ifPresent(number -> {
            throw ApiException.badParameter(
                    "importance", number.toString(), "a whole number from 1 to " + MOST_IMPORTANT);
        });
    }

    /**
     * The same filter.
     *
     * @throws ApiException if it names what the library does not have
     */
    EventFilter in(Library library) {
        lane.filter(id -> library.lane(id).isEmpty()).ifPresent(id -> {
            throw ApiException.badParameter(
                    "lane", id, library.lanes().stream().map(Lane::id).collect(joining(", ", "one of: ", "")));
        });
        organization.filter(id -> library.organization(id).isEmpty()).ifPresent(id -> {
            throw ApiException.badParameter(
                    "organization", id, "the id of an organization; /api/organizations lists them");
        });
        concept.filter(id -> library.concept(id).isEmpty()).ifPresent(id -> {
            throw ApiException.badParameter("concept", id, "the id of a concept; /api/concepts lists them");
        });
        return this;
    }

    boolean admits(Event event) {
        return from.stream().noneMatch(start -> event.date().latest().isBefore(start.earliest()))
                && to.stream().noneMatch(end -> event.date().earliest().isAfter(end.latest()))
                && lane.stream().allMatch(event.lanes()::contains)
                && organization.stream().allMatch(event.organizations()::contains)
                && concept.stream().allMatch(event.concepts()::contains)
                && kind.stream().allMatch(event.kind()::equals)
                && importance.stream().allMatch(least -> event.importance() >= least);
    }
}
