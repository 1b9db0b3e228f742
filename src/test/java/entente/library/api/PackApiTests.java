package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.library.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PackApiTests {

    private final MockMvcTester http;

    PackApiTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void archiveUnpackedIsThePackWithItsSchemasAndLicence(@TempDir Path folder) throws IOException {
        unpack(archive(), folder);

        var library = PackReader.read(folder);
        var bundled = PackReader.readBundled();
        assertThat(library.events()).isNotEmpty().containsExactlyElementsOf(bundled.events());
        assertThat(library.memberships()).isNotEmpty().isEqualTo(bundled.memberships());
        assertThat(folder.resolve("LICENSE")).exists();
        assertThat(folder.resolve("README.md")).exists();
        assertThat(folder.resolve("schema/events.schema.json")).exists();
    }

    @Test
    void sameFilesAreTheSameArchive() {
        assertThat(archive()).isEqualTo(archive());
    }

    private byte[] archive() {
        var answer = http.get().uri("/api/pack.zip").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        return answer.getResponse().getContentAsByteArray();
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, zip.readAllBytes());
            }
        }
    }
}
