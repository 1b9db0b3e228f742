package entente.lecture.handout;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the build of the front end leaves for files: {@code frontend/lecture/player-build.ts} makes it. */
@Component
class PlayerFiles {

    private static final String SERVED = "META-INF/resources/player/";

    /** The player as one script. */
    String script() {
        return text("entente/lecture/file/player.js");
    }

    /** Its look; fonts are named in it as {@code url(./name.woff2)}. */
    String look() {
        return text(SERVED + "look.css");
    }

    byte[] font(String name) {
        return bytes(SERVED + name);
    }

    /** The map of the world as TopoJSON. */
    byte[] atlas() {
        return bytes("entente/lecture/picture/countries-50m.json");
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(
                    path + " is missing; expected it where the front end was built, which bin/run does", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
