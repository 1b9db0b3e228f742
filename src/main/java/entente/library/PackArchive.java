package entente.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a pack in one ZIP archive, with its schemas, licence and description; the same files, the same bytes. */
public final class PackArchive {

    /** ZIP knows no earlier one, and when the files were copied here says nothing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Optional<Path> folder;

    PackArchive(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The archive, made anew. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : PackFiles.all(folder)) {
                var entry = new ZipEntry(file.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.content().array());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack can't be put into an archive", e);
        }
        return bytes.toByteArray();
    }
}
