package entente.library.api;

import entente.library.Library;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** States, in the order of the pack. */
@RestController
@RequestMapping("/api/states")
@Tag(name = "States", description = "States that were members of organizations, predecessors apart from successors")
class StatesController {

    private final Library library;

    StatesController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All states")
    List<StateRecord> states() {
        return library.states().stream().map(StateRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One state")
    StateRecord state(@Parameter(description = "The state's id", example = "soviet-union") @PathVariable String id) {
        return library.state(id)
                .map(StateRecord::of)
                .orElseThrow(() -> ApiException.unknownId("a state", id, "/api/states"));
    }
}
