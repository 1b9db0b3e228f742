package entente.citation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What citations need that is not in the library. */
@Configuration(proxyBeanMethods = false)
class CitationConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
