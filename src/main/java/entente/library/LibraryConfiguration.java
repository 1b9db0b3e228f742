package entente.library;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the bundled pack, or the one in the folder that {@code entente.library} names. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    Library library(@Value("${entente.library:}") Optional<Path> folder) {
        return folder.map(PackReader::read).orElseGet(PackReader::readBundled);
    }

    @Bean
    PackArchive packArchive(@Value("${entente.library:}") Optional<Path> folder) {
        return new PackArchive(folder);
    }
}
