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

/** Sources, in the order of the pack; each is CSL-JSON. */
@RestController
@RequestMapping("/api/sources")
@Tag(name = "Sources", description = "Texts that statements rest on")
class SourcesController {

    private final Library library;

    SourcesController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All sources as CSL-JSON, which citation tools read")
    List<SourceRecord> sources() {
        return library.sources().stream().map(SourceRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One source")
    SourceRecord source(@Parameter(description = "The source's id", example = "covenant") @PathVariable String id) {
        return library.source(id)
                .map(SourceRecord::of)
                .orElseThrow(() -> ApiException.unknownId("a source", id, "/api/sources"));
    }
}
