package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed. */
final class Office {

    private static final int LONGEST_MINUTES = 4;

    private Office() {}

    /** Writes files as PDF beside them; the test is skipped where there is no LibreOffice. */
    static void convert(Path folder, List<Path> files) throws IOException, InterruptedException {
        var program = program();
        assumeThat(program)
                .as("LibreOffice (soffice) is on the path, to look at slides with")
                .isPresent();
        var command = new ArrayList<>(List.of(
                program.orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        var log = folder.resolve("soffice.log");
        var conversion = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(conversion.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES))
                    .as("LibreOffice ends within %d minutes", LONGEST_MINUTES)
                    .isTrue();
            assertThat(conversion.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            // The program is a script that starts the real one.
            Stream.concat(conversion.descendants(), Stream.of(conversion.toHandle()))
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
