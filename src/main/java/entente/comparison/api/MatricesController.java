package entente.comparison.api;

import entente.comparison.MatrixOnDay;
import entente.comparison.Memberships;
import entente.history.Moment;
import entente.library.Library;
import entente.library.api.ApiException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matrices, whole or as of a day. */
@RestController
@RequestMapping("/api/matrices")
@Tag(name = "Matrices", description = "Tables that compare, with cells that change at a date")
class MatricesController {

    private final Library library;
    private final Memberships memberships;

    MatricesController(Library library, Memberships memberships) {
        this.library = library;
        this.memberships = memberships;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "All matrices, without their rows")
    List<MatrixSummary> matrices() {
        return library.matrices().stream().map(MatrixSummary::of).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "One matrix, at all times or as of a day",
            description =
                    "With “at”, a cell is what it shows on that day. Without, a cell is the list of all its states, "
                            + "earliest first; where a row is worked out, there are none.")
    MatrixRecord matrix(
            @Parameter(description = "The matrix's id", example = "three-ideas") @PathVariable String id,
            @Parameter(description = "The day, in EDTF; of a month or a year, its first day", example = "1935-10-03")
                    @RequestParam
                    Optional<Moment> at) {
        var matrix = library.matrix(id).orElseThrow(() -> ApiException.unknownId("a matrix", id, "/api/matrices"));
        return at.<MatrixRecord>map(moment ->
                        MatrixRecord.OnDay.of(MatrixOnDay.of(library, memberships, matrix, moment.earliest())))
                .orElseGet(() -> MatrixRecord.AllStates.of(matrix));
    }
}
