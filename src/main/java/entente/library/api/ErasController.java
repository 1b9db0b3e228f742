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

/** Eras, in the order of the pack. */
@RestController
@RequestMapping("/api/eras")
@Tag(name = "Eras", description = "Stretches of history with a name")
class ErasController {

    private final Library library;

    ErasController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All eras; they may nest and overlap")
    List<EraRecord> eras() {
        return library.eras().stream().map(EraRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One era")
    EraRecord era(@Parameter(description = "The era's id", example = "concert-era") @PathVariable String id) {
        return library.era(id).map(EraRecord::of).orElseThrow(() -> ApiException.unknownId("an era", id, "/api/eras"));
    }
}
