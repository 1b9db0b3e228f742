package entente.timeline.api;

import entente.history.Moment;
import entente.library.Library;
import entente.library.api.ApiException;
import entente.timeline.Arrangement;
import entente.timeline.Timelines;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timelines, and what to draw of them. */
@RestController
@RequestMapping("/api/timelines")
@Tag(name = "Timelines", description = "What to draw of the history for a window and a width")
class TimelinesController {

    private final Timelines timelines;
    private final Library library;

    TimelinesController(Timelines timelines, Library library) {
        this.timelines = timelines;
        this.library = library;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All timelines: the same history in different lanes")
    List<TimelineRecord> timelines() {
        return timelines.all().stream()
                .map(arrangement -> TimelineRecord.of(arrangement, timelines.lanes(arrangement)))
                .toList();
    }

    @GetMapping(path = "/{id}/slice", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What to draw of a timeline",
            description =
                    "The most important events and organizations that fit without covering each other, and clusters"
                            + " that count the others. It covers one more window on either side. What touches the days covered is"
                            + " a mark, or is counted by a cluster or by the first number under way.")
    SliceRecord slice(
            @Parameter(description = "The timeline's id", example = "ideas") @PathVariable String id,
            @Parameter(description = "First visible day, in EDTF; of a month or year, its first", example = "1912")
                    @RequestParam
                    Moment from,
            @Parameter(description = "Last visible day, in EDTF; of a month or year, its last", example = "1948")
                    @RequestParam
                    Moment to,
            @Parameter(description = "Width of the window in pixels, 1 to 20000", example = "900") @RequestParam
                    int width,
            @Parameter(description = "Rows that all lanes together have room for, 1 to 400; 20 if left out")
                    @RequestParam
                    Optional<Integer> rows,
            @Parameter(description = "Ids of lanes, separated by commas; all if left out") @RequestParam
                    Optional<Set<String>> lanes,
            @Parameter(description = "Ids of organizations, separated by commas; events have to name one of them")
                    @RequestParam
                    Optional<Set<String>> organizations,
            @Parameter(description = "Kinds of event, separated by commas, or “organization”; all if left out")
                    @RequestParam
                    Optional<Set<String>> kinds,
            @Parameter(description = "At least so important, from 1 to 5") @RequestParam Optional<Integer> importance,
            @Parameter(description = "Ids of what to show in any case, separated by commas") @RequestParam
                    Optional<Set<String>> include,
            @Parameter(description = "At most about so many marks, 1 to 5000; 900 if left out") @RequestParam
                    Optional<Integer> budget) {
        var arrangement =
                Arrangement.withId(id).orElseThrow(() -> ApiException.unknownId("a timeline", id, "/api/timelines"));
        var request = new SliceRequest(from, to, width, rows, lanes, organizations, kinds, importance, include, budget);
        var query = request.query(timelines.lanes(arrangement));
        return SliceRecord.of(
                timelines.index(arrangement, request.filter(library)).slice(query));
    }
}
