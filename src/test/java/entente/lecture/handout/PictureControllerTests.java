package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class PictureControllerTests {

    private static final String PICTURE = "/lectures/nato-to-2005/steps/one-sentence-two-owners.svg";

    private final MockMvcTester http = MockMvcTester.of(Handouts.bean(PictureController.class));

    @Test
    void pictureOfAStepIsAnImageThatCanBeKept() {
        var answer = http.get().uri(PICTURE).exchange();

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "image/svg+xml;charset=UTF-8");
        assertThat(answer)
                .hasHeader("Cache-Control", "max-age=60, private")
                .hasHeader("Vary", "Cookie")
                .containsHeader("ETag");
        assertThat(answer).bodyText().contains("viewBox=\"0 0 960 540\"").contains("North Atlantic Treaty");
    }

    @Test
    void anUnchangedPictureIsNotSentAgain() {
        var tag = http.get().uri(PICTURE).exchange().getResponse().getHeader("ETag");

        assertThat(http.get().uri(PICTURE).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304);
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(http.get().uri("/lectures/nato-to-2005/steps/none.svg")).hasStatus(404);
        assertThat(http.get().uri("/lectures/none/steps/none.svg")).hasStatus(404);
    }
}
