package entente.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of a pack, in a folder or in the application itself; in the order of their names. */
final class PackFiles {

    private static final String BUNDLED = "data/";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", PackPart.TABLE);
    private static final Pattern ABOUT = Pattern.compile("(README|LICENSE)[^/]*|schema/[^/]+\\.json");

    private PackFiles() {}

    /** The files with a pack's records. */
    static List<PackFile> ofRecords(Optional<Path> folder) {
        return find(folder, PackFiles::hasRecords);
    }

    /** The same, and those that tell about them: schemas, licence and description. */
    static List<PackFile> all(Optional<Path> folder) {
        return find(folder, name -> hasRecords(name) || ABOUT.matcher(name).matches());
    }

    private static List<PackFile> find(Optional<Path> folder, Predicate<String> wanted) {
        var files = folder.map(path -> inFolder(path, wanted)).orElseGet(() -> bundled(wanted));
        return files.stream().sorted(Comparator.comparing(PackFile::name)).toList();
    }

    private static List<PackFile> inFolder(Path folder, Predicate<String> wanted) {
        try (var paths = Files.walk(folder)) {
            var files = new ArrayList<PackFile>();
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = slashed(folder.relativize(path));
                if (wanted.test(name)) {
                    files.add(new PackFile(name, ByteBuffer.wrap(Files.readAllBytes(path))));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack in " + folder + " can't be read", e);
        }
    }

    private static List<PackFile> bundled(Predicate<String> wanted) {
        try {
            var files = new ArrayList<PackFile>();
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + BUNDLED + "**/*")) {
                var address = resource.getURL().toString();
                var name = address.substring(address.lastIndexOf("/" + BUNDLED) + BUNDLED.length() + 1);
                if (wanted.test(name)) {
                    files.add(new PackFile(name, ByteBuffer.wrap(resource.getContentAsByteArray())));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled data pack can't be read", e);
        }
    }

    private static boolean hasRecords(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
