package entente.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of a pack, in a folder or in the application itself. */
final class PackFiles {

    private static final String BUNDLED = "data/";

    private PackFiles() {}

    static List<PackFile> inFolder(Path folder) {
        try (var paths = Files.walk(folder)) {
            var files = new ArrayList<PackFile>();
            for (var path : paths.filter(PackFiles::belongsToPack).sorted().toList()) {
                files.add(new PackFile(slashed(folder.relativize(path)), ByteBuffer.wrap(Files.readAllBytes(path))));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack in " + folder + " can't be read", e);
        }
    }

    static List<PackFile> bundled() {
        try {
            var files = new ArrayList<PackFile>();
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + BUNDLED + "**/*.yaml")) {
                var address = resource.getURL().toString();
                var name = address.substring(address.lastIndexOf("/" + BUNDLED) + BUNDLED.length() + 1);
                files.add(new PackFile(name, ByteBuffer.wrap(resource.getContentAsByteArray())));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled data pack can't be read", e);
        }
    }

    private static boolean belongsToPack(Path path) {
        return Files.isRegularFile(path)
                && (path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"));
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
