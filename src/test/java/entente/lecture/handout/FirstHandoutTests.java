package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.lecture.picture.MatrixArranger;
import entente.library.Library;
import entente.stage.element.Words;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FirstHandoutTests {

    private final Lectures lectures = Handouts.bean(Lectures.class);
    private final Watched writer = new Watched();

    @Test
    void slidesOfTheFirstLectureAreWrittenAfterTheStart() {
        new FirstHandout(1, lectures, writer).begin();

        assertThat(writer.written)
                .succeedsWithin(Duration.ofSeconds(60))
                .isEqualTo(lectures.published().getFirst().id());
    }

    @Test
    void nothingIsWrittenWhereThereAreNoFirstVisits() {
        new FirstHandout(0, lectures, writer).begin();

        assertThat(writer.written).isNotDone();
    }

    /** Tells what was written. */
    private static final class Watched extends PowerPoint {

        private final CompletableFuture<String> written = new CompletableFuture<>();

        Watched() {
            super(
                    Handouts.bean(StepPictures.class),
                    Handouts.bean(MatrixArranger.class),
                    Handouts.bean(CitedSteps.class),
                    Handouts.bean(Library.class),
                    Handouts.bean(Words.class));
        }

        @Override
        byte[] write(Lecture lecture) {
            var slides = super.write(lecture);
            written.complete(lecture.id());
            return slides;
        }
    }
}
