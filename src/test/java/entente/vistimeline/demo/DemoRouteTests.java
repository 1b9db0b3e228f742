package entente.vistimeline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoRouteTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DemoRoute.class);

    @Test
    void withoutThePropertyThereIsNoDemo() {
        application.run(context -> assertThat(context).doesNotHaveBean(DemoRoute.class));
        application
                .withPropertyValues("entente.demo=false")
                .run(context -> assertThat(context).doesNotHaveBean(DemoRoute.class));
    }

    @Test
    void withItThereIs() {
        application
                .withPropertyValues("entente.demo=true")
                .run(context -> assertThat(context).hasSingleBean(DemoRoute.class));
    }
}
