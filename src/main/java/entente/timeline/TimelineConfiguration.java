package entente.timeline;

import entente.library.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The timelines of the library that is served. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    /** The benchmark puts contents of any size in its place. */
    @Bean
    @Fallback
    Timelines timelines(Library library) {
        return Timelines.of(library);
    }
}
