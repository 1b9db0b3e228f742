package entente.timeline;

import entente.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entente with so many synthetic events, and nothing else, on its timelines. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entente.synthetic")
class SyntheticConfiguration {

    @Bean
    Timelines syntheticTimelines(Library library, @Value("${entente.synthetic}") int events) {
        return new Timelines(
                new SyntheticContents(library, SyntheticIndex.source(events).entries()));
    }
}
