package entente.comparison;

import entente.library.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed once from the library. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

    @Bean
    Memberships memberships(Library library) {
        return Memberships.of(library);
    }
}
