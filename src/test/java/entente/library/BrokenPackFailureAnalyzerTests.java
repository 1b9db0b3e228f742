package entente.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class BrokenPackFailureAnalyzerTests {

    @Test
    void brokenPackStopsTheStartWithAReportInsteadOfAStackTrace(@TempDir Path folder, CapturedOutput output) {
        var pack = PackFolder.in(folder)
                .replacing("pack.yaml", "colour: grey", "colour: pink")
                .replacing("events/events.yaml", "1925-12-01", "1925-02-29");

        assertThatThrownBy(() -> start("--entente.library=" + pack.path()).close())
                .hasRootCauseInstanceOf(BrokenPackException.class);

        assertThat(output)
                .contains("The data pack in " + pack.path() + " has 2 problems:")
                .contains("  events/events.yaml:" + pack.line("events/events.yaml", "1925-02-29")
                        + ": this is not a date")
                .contains("  pack.yaml:" + pack.line("pack.yaml", "colour: pink") + ": found the text “pink”")
                .contains("Mend the lines named above, or serve another pack with --entente.library=DIR.")
                .doesNotContain("\tat ");
    }

    @Test
    void packInAFolderIsServed(@TempDir Path folder) {
        var pack = PackFolder.in(folder);

        try (var context = start("--entente.library=" + pack.path())) {
            assertThat(context.getBean(Library.class).pack().title()).isEqualTo("Between the wars");
        }
    }

    @Test
    void bundledPackIsServedIfNoFolderIsNamed() {
        try (var context = start()) {
            assertThat(context.getBean(Library.class).pack().title())
                    .isEqualTo(PackReader.readBundled().pack().title());
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(LibraryConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
