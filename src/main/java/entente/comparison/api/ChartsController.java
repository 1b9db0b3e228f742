package entente.comparison.api;

import entente.comparison.element.MembershipChart;
import entente.library.Library;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What charts are drawn from. */
@RestController
@RequestMapping("/api/charts")
@Tag(name = "Memberships")
class ChartsController {

    private final MembershipChart memberships;

    ChartsController(Library library) {
        this.memberships = MembershipChart.of(library);
    }

    @GetMapping(path = "/memberships", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Organizations, states and memberships, as charts want them",
            description =
                    "Days are counted from 1970-01-01. Of a month or a year it is the first day that it can mean, of an "
                            + "end the last. Memberships name their organization and their state by place in the lists.")
    ResponseEntity<MembershipChart> memberships() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(memberships);
    }
}
