package entente.lecture.live;

import entente.Entente;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Entente as a process of its own, that one can kill. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://localhost:" + port);
    }

    /** Starts it on a free port, and waits until it answers. */
    static ServerProcess start(String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName(),
                "--server.port=0",
                // Pages of views, which nobody opens here, would be built anew.
                "--vaadin.productionMode=true",
                "--logging.level.org.springframework.boot.tomcat=info"));
        command.addAll(Arrays.asList(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var port = PORT.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(unread -> {}));
                return new ServerProcess(process, Integer.parseInt(port.group(1)));
            }
        }
        throw new IllegalStateException("The server did not start:\n" + said);
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** Ends it at once, without a word to it. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
