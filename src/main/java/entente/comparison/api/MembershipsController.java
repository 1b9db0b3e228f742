package entente.comparison.api;

import entente.comparison.Memberships;
import entente.history.Moment;
import entente.library.Library;
import entente.library.api.ApiException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who belonged to what, and when. */
@RestController
@RequestMapping("/api")
@Tag(name = "Memberships", description = "Which state belonged to which organization, how and when")
class MembershipsController {

    private final Library library;
    private final Memberships memberships;

    MembershipsController(Library library, Memberships memberships) {
        this.library = library;
        this.memberships = memberships;
    }

    @GetMapping(
            path = "/memberships",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "All memberships",
            description = "A record for each stretch of time in which a state belonged to an organization in one way.")
    List<MembershipRecord> memberships() {
        return library.memberships().stream()
                .map(membership -> MembershipRecord.of(membership, library))
                .toList();
    }

    @GetMapping(path = "/organizations/{id}/members", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who belongs to an organization on a day",
            description =
                    "Where only a month or a year is known, it counts from the first day that this can mean to the "
                            + "last.")
    MembersRecord members(
            @Parameter(description = "The organization's id", example = "nato") @PathVariable String id,
            @Parameter(description = "The day, in EDTF; of a month or a year, its first day", example = "1955-05-14")
                    @RequestParam
                    Moment at) {
        var day = at.earliest();
        var members = memberships.on(day, existing(id)).stream()
                .map(membership -> MembershipRecord.of(membership, library))
                .toList();
        return new MembersRecord(id, day, memberships.count(day, id), members);
    }

    @GetMapping(path = "/organizations/{id}/count", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How many members an organization had over time")
    CountRecord count(
            @Parameter(description = "The organization's id", example = "league-of-nations") @PathVariable String id) {
        return new CountRecord(id, memberships.steps(existing(id)));
    }

    private String existing(String id) {
        return library.organization(id)
                .orElseThrow(() -> ApiException.unknownId("an organization", id, "/api/organizations"))
                .id();
    }
}
