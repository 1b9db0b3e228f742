package entente.library.api;

import entente.library.PackArchive;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole pack. */
@RestController
@Tag(name = "Pack", description = "All files of the pack")
class PackController {

    private static final String ZIP = "application/zip";

    private final PackArchive archive;

    PackController(PackArchive archive) {
        this.archive = archive;
    }

    @GetMapping(path = "/api/pack.zip", produces = ZIP)
    @Operation(
            summary = "The pack in one archive",
            description =
                    "Its YAML and CSV files, with their schemas, licence and description; a folder that can be edited "
                            + "and served by entente.library.")
    ResponseEntity<byte[]> pack() {
        var download =
                ContentDisposition.attachment().filename("entente-pack.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(archive.zip());
    }
}
