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

/** Places, in the order of the pack; their names are their ids. */
@RestController
@RequestMapping("/api/places")
@Tag(name = "Places", description = "Places that events name, with the regions they lie in")
class PlacesController {

    private final Library library;

    PlacesController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All places")
    List<PlaceRecord> places() {
        return library.places().stream().map(PlaceRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One place")
    PlaceRecord place(@Parameter(description = "The place's name", example = "Geneva") @PathVariable String id) {
        return library.place(id)
                .map(PlaceRecord::of)
                .orElseThrow(() -> ApiException.unknownId("a place", id, "/api/places"));
    }
}
