package entente.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a pack: files, then schemas, then ids, then sense. Whatever is wrong is gathered and reported together; nothing is
 * handed out unless everything is right.
 */
public final class PackReader {

    private final String place;
    private final Map<PackDocument, PackPart> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PackReader(String place) {
        this.place = place;
    }

    /**
     * Reads the pack in a folder.
     *
     * @throws BrokenPackException with all of its problems
     */
    public static Library read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenPackException(
                    folder.toString(),
                    List.of(new Problem(".", 1, "there is no such folder; the folder of a pack was expected")));
        }
        return new PackReader(folder.toString()).read(PackFiles.ofRecords(Optional.of(folder)));
    }

    /**
     * Reads the pack that the application carries.
     *
     * @throws BrokenPackException with all of its problems
     */
    public static Library readBundled() {
        return new PackReader("the application").read(PackFiles.ofRecords(Optional.empty()));
    }

    private Library read(List<PackFile> found) {
        found.forEach(this::open);
        reportMissingFiles();
        checkSchemas();
        checkIds();
        checkSense();
        if (!problems.isEmpty()) {
            throw new BrokenPackException(
                    place,
                    problems.stream()
                            .distinct()
                            .sorted(Problem.IN_READING_ORDER)
                            .toList());
        }
        return new RecordMapper(files).library();
    }

    private void open(PackFile file) {
        PackPart.of(file.name())
                .ifPresentOrElse(
                        part -> {
                            var document = PackDocument.read(file);
                            problems.addAll(document.problems());
                            files.put(document, part);
                        },
                        () -> problems.add(new Problem(
                                file.name(),
                                1,
                                "no such file belongs to a pack; expected one of: " + expectedFiles())));
    }

    private void reportMissingFiles() {
        for (var part : PackPart.values()) {
            if (part.isRequired() && !files.containsValue(part)) {
                problems.add(new Problem(part.path(), 1, "this part of the pack is missing"));
            }
        }
    }

    private void checkSchemas() {
        files.forEach((document, part) -> {
            if (!document.root().isMissingNode()) {
                problems.addAll(new SchemaCheck(part.schema()).check(document));
            }
        });
    }

    private void checkIds() {
        var ids = new Ids();
        files.forEach((document, part) -> problems.addAll(ids.define(part, document)));
        // While a file can't be read, its ids are not known to be missing.
        if (files.keySet().stream().allMatch(document -> document.problems().isEmpty())) {
            files.forEach((document, part) -> problems.addAll(ids.unresolved(part, document)));
        }
    }

    private void checkSense() {
        problems.addAll(new SenseCheck(files).check());
    }

    private static String expectedFiles() {
        return Arrays.stream(PackPart.values())
                .sorted(Comparator.naturalOrder())
                .map(PackPart::path)
                .collect(Collectors.joining(
                        ", ", "", "; or, for all but the first, several in a folder, such as events/*.yaml"));
    }
}
