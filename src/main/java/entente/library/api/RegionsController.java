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

/** Regions, in the order in which they are shown. */
@RestController
@RequestMapping("/api/regions")
@Tag(name = "Regions", description = "Parts of the world that places lie in")
class RegionsController {

    private final Library library;

    RegionsController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All regions, in the order in which they are shown")
    List<RegionRecord> regions() {
        return library.regions().stream().map(RegionRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One region")
    RegionRecord region(@Parameter(description = "The region's id", example = "europe") @PathVariable String id) {
        return library.region(id)
                .map(RegionRecord::of)
                .orElseThrow(() -> ApiException.unknownId("a region", id, "/api/regions"));
    }
}
