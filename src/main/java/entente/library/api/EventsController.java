package entente.library.api;

import entente.history.Event;
import entente.history.Moment;
import entente.library.Library;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events, in order of their dates. */
@RestController
@RequestMapping("/api/events")
@Tag(name = "Events", description = "What happened")
class EventsController {

    private final Library library;

    EventsController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "Events in order of their dates",
            description = "All events, or those that meet every condition given. Events that only partly lie between "
                    + "“from” and “to” are among them.")
    List<EventRecord> events(
            @Parameter(
                            description = "The start of the stretch that the events touch: an EDTF day, month or year",
                            example = "1919-06")
                    @RequestParam
                    Optional<Moment> from,
            @Parameter(
                            description = "The end of the stretch that the events touch: an EDTF day, month or year",
                            example = "1939-09-01")
                    @RequestParam
                    Optional<Moment> to,
            @Parameter(description = "The id of a lane that the events are drawn in", example = "collective-security")
                    @RequestParam
                    Optional<String> lane,
            @Parameter(description = "The id of an organization that the events concern", example = "league-of-nations")
                    @RequestParam
                    Optional<String> organization,
            @Parameter(description = "The id of a concept that the events bear on", example = "collective-security")
                    @RequestParam
                    Optional<String> concept,
            @Parameter(description = "The kind of the events", example = "treaty") @RequestParam
                    Optional<Event.Kind> kind,
            @Parameter(description = "The least importance, from 1 (a detail) to 5 (the outline)", example = "4")
                    @RequestParam
                    Optional<Integer> importance) {
        var filter = new EventFilter(from, to, lane, organization, concept, kind, importance).in(library);
        return library.events().stream()
                .filter(filter::admits)
                .map(EventRecord::of)
                .toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One event")
    EventRecord event(
            @Parameter(description = "The event's id", example = "covenant-in-force") @PathVariable String id) {
        return library.event(id)
                .map(EventRecord::of)
                .orElseThrow(() -> ApiException.unknownId("an event", id, "/api/events"));
    }
}
