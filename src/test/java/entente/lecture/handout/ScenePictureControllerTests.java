package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class ScenePictureControllerTests {

    private static final String PICTURE = "/scene.svg?from=1945&to=1956&at=1949-04-04&show=timeline";

    private final MockMvcTester http = MockMvcTester.of(Handouts.bean(ScenePictureController.class));

    @Test
    void pictureOfAStepIsAnImageThatCanBeKept() {
        var answer = http.get().uri(PICTURE).exchange();

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "image/svg+xml;charset=UTF-8");
        assertThat(answer).hasHeader("Cache-Control", "max-age=60, private").containsHeader("ETag");
        assertThat(answer).bodyText().contains("viewBox=\"0 0 960 540\"").contains("North Atlantic Treaty");
    }

    @Test
    void anUnchangedPictureIsNotSentAgain() {
        var tag = http.get().uri(PICTURE).exchange().getResponse().getHeader("ETag");

        assertThat(http.get().uri(PICTURE).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304);
    }

    @Test
    void whatHasToBeInThePictureIs() {
        var narrow = "/scene.svg?from=1603&to=2011&at=1949-04-04&show=timeline";

        assertThat(http.get().uri(narrow)).bodyText().doesNotContain("Vandenberg");
        assertThat(http.get().uri(narrow + "&besides=vandenberg-resolution-adopted"))
                .bodyText()
                .contains("Vandenberg");
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        assertThat(http.get().uri("/scene.svg?from=nope&matrix=<script>&besides=,none&cell=x"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script");
    }
}
