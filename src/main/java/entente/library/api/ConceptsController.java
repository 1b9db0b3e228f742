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

/** Concepts, in the order of the pack. */
@RestController
@RequestMapping("/api/concepts")
@Tag(name = "Concepts", description = "Ideas with a name in the literature")
class ConceptsController {

    private final Library library;

    ConceptsController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All concepts")
    List<ConceptRecord> concepts() {
        return library.concepts().stream().map(ConceptRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One concept")
    ConceptRecord concept(
            @Parameter(description = "The concept's id", example = "collective-security") @PathVariable String id) {
        return library.concept(id)
                .map(ConceptRecord::of)
                .orElseThrow(() -> ApiException.unknownId("a concept", id, "/api/concepts"));
    }
}
