package entente.lecture.store;

import entente.comparison.Memberships;
import entente.library.Library;
import entente.library.PackReader;
import entente.timeline.Timelines;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** What keeps lectures, without the rest of the application; no configuration of it, lest the rest finds it. */
@TestConfiguration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = {"entente.author", "entente.lecture.store"})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"entente.author", "entente.database", "entente.lecture", "entente.stage", "entente.search"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "entente\\.lecture\\.(player|handout|picture|live|editor|ui)\\..*",
                            "entente\\.search\\.api\\..*",
                            ".*Tests.*",
                            ".*StoreApplication"
                        }))
public class StoreApplication {

    /** Opens the database at an address, with the application's other settings and the pack that it ships. */
    static ConfigurableApplicationContext open(String url) {
        return open(url, "");
    }

    /** Opens the database at an address, beside the pack in a folder. */
    public static ConfigurableApplicationContext open(String url, String pack) {
        return new SpringApplicationBuilder(StoreApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--entente.library=" + pack);
    }

    @Bean
    Library library(@Value("${entente.library}") String pack) {
        return pack.isEmpty() ? PackReader.readBundled() : PackReader.read(Path.of(pack));
    }

    @Bean
    Timelines timelines(Library library) {
        return Timelines.of(library);
    }

    @Bean
    Memberships memberships(Library library) {
        return Memberships.of(library);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
