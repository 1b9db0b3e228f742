package entente.comparison.api;

import entente.comparison.MatrixOnDay;
import entente.comparison.MatrixTable;
import entente.comparison.Memberships;
import entente.comparison.TableFormat;
import entente.history.Matrix;
import entente.history.Moment;
import entente.library.Library;
import entente.library.api.ApiException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    private static final String FORMATS = "json, csv, html or markdown";

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
        var matrix = existing(id);
        return at.<MatrixRecord>map(moment -> MatrixRecord.OnDay.of(on(matrix, moment)))
                .orElseGet(() -> MatrixRecord.AllStates.of(matrix));
    }

    @GetMapping(path = "/{id}/table")
    @Operation(
            summary = "A matrix as of a day, to take away",
            description = "With its title, date, sources and licence. As JSON, CSV, HTML or Markdown, by “as”.")
    ResponseEntity<?> table(
            @Parameter(description = "The matrix's id", example = "three-ideas") @PathVariable String id,
            @Parameter(description = "The day, in EDTF; of a month or a year, its first day", example = "1991-07-01")
                    @RequestParam
                    Moment at,
            @Parameter(description = "A second day to compare with") @RequestParam Optional<Moment> against,
            @Parameter(description = "Ids of columns with commas between them; left out: all")
                    @RequestParam(defaultValue = "")
                    List<String> columns,
            @Parameter(description = "Ids of rows with commas between them; left out: all")
                    @RequestParam(defaultValue = "")
                    List<String> rows,
            @Parameter(description = FORMATS) @RequestParam(defaultValue = "json") String as) {
        var matrix = existing(id);
        var format = TableFormat.withId(as);
        if (format.isEmpty() && !as.equals("json")) {
            throw ApiException.badParameter("as", as, FORMATS);
        }
        var table = MatrixTable.of(
                on(matrix, at),
                against.map(moment -> on(matrix, moment)),
                known(
                        "columns",
                        columns,
                        matrix.columns().stream().map(Matrix.Column::id).toList()),
                known("rows", rows, matrix.rows().map(Matrix.Row::id).toList()),
                library);
        return format.<ResponseEntity<?>>map(chosen -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("entente-" + id + "-" + at + "." + chosen.ending())
                                        .build()
                                        .toString())
                        .contentType(
                                new MediaType(MediaType.parseMediaType(chosen.mediaType()), StandardCharsets.UTF_8))
                        .body(chosen.write(table)))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(table));
    }

    private MatrixOnDay on(Matrix matrix, Moment moment) {
        return MatrixOnDay.of(library, memberships, matrix, moment.earliest());
    }

    private Matrix existing(String id) {
        return library.matrix(id).orElseThrow(() -> ApiException.unknownId("a matrix", id, "/api/matrices"));
    }

    private static List<String> known(String parameter, List<String> asked, List<String> all) {
        var wanted = asked.stream().filter(id -> !id.isEmpty()).toList();
        wanted.stream().filter(id -> !all.contains(id)).findFirst().ifPresent(id -> {
            throw ApiException.badParameter(parameter, id, "some of " + String.join(", ", all));
        });
        return wanted.isEmpty() ? all : wanted;
    }
}
