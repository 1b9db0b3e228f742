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

/** Organizations, in the order of the pack. */
@RestController
@RequestMapping("/api/organizations")
@Tag(name = "Organizations", description = "Organizations, alliances, groupings and organs")
class OrganizationsController {

    private final Library library;

    OrganizationsController(Library library) {
        this.library = library;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All organizations")
    List<OrganizationRecord> organizations() {
        return library.organizations().stream().map(OrganizationRecord::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One organization")
    OrganizationRecord organization(
            @Parameter(description = "The organization's id", example = "league-of-nations") @PathVariable String id) {
        return library.organization(id)
                .map(OrganizationRecord::of)
                .orElseThrow(() -> ApiException.unknownId("an organization", id, "/api/organizations"));
    }
}
