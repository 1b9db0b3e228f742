package entente.lecture.live;

import static org.assertj.core.api.Assertions.assertThat;

import entente.author.Author;
import entente.lecture.live.LiveState.Place;
import entente.lecture.live.LiveState.Screen;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LiveLecturesTests {

    private static final Author AUTHOR = new Author("author", "Speaker");

    private final LiveRows rows;
    private final LiveEvents events;

    LiveLecturesTests(@Autowired LiveRows rows, @Autowired LiveEvents events) {
        this.rows = rows;
        this.events = events;
    }

    @Test
    void restartDoesNotEndALectureNorForgetWhatWasAnswered() {
        var before = started();
        var begun = before.begin("nato-to-2005", AUTHOR);
        var live = before.ofSpeaker(begun.code(), begun.key()).orElseThrow();
        var asked = state(4, Optional.of(poll(true)));
        before.move(live, asked).join();
        assertThat(before.vote(live, "q", "a phone", 1)).isPresent();
        assertThat(before.vote(live, "q", "a phone", 0)).isPresent();
        assertThat(before.vote(live, "q", "another", 0)).isPresent();
        before.stop();

        var after = started();
        var found = after.ofSpeaker(begun.code(), begun.key()).orElseThrow();

        assertThat(found.state()).isEqualTo(asked);
        assertThat(found.lecture()).isEqualTo("nato-to-2005");
        assertThat(found.counts()).containsExactly(2, 0);
        after.stop();
    }

    @Test
    void onlyTheSpeakersKeyMovesALecture() {
        var lectures = started();
        var begun = lectures.begin("nato-to-2005", AUTHOR);

        assertThat(lectures.ofSpeaker(begun.code(), "guessed")).isEmpty();
        assertThat(lectures.ofSpeaker("AAAAAA", begun.key())).isEmpty();
        lectures.stop();
    }

    @Test
    void answersAreTakenWhileTheQuestionIsAskedAndShownAfterwards() {
        var lectures = started();
        var begun = lectures.begin("nato-to-2005", AUTHOR);
        var live = lectures.find(begun.code()).orElseThrow();

        assertThat(lectures.vote(live, "q", "a phone", 0)).isEmpty();
        lectures.move(live, state(0, Optional.of(poll(true)))).join();
        assertThat(lectures.vote(live, "q", "a phone", 2)).isEmpty();
        assertThat(lectures.vote(live, "other", "a phone", 0)).isEmpty();
        assertThat(lectures.vote(live, "q", "a phone", 1)).isPresent();
        assertThat(live.shownCounts()).isEmpty();
        lectures.move(live, state(0, Optional.of(poll(false)))).join();
        assertThat(lectures.vote(live, "q", "a phone", 0)).isEmpty();

        assertThat(live.shownCounts()).contains(List.of(0, 1));
        lectures.stop();
    }

    @Test
    void endedLectureIsFoundNoMoreAndSaidToHaveEnded() {
        var lectures = started();
        var begun = lectures.begin("nato-to-2005", AUTHOR);

        lectures.end(lectures.find(begun.code()).orElseThrow());

        assertThat(lectures.find(begun.code())).isEmpty();
        assertThat(lectures.hasEnded(begun.code())).isTrue();
        assertThat(lectures.hasEnded("AAAAAA")).isFalse();
        lectures.stop();
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        var code = Codes.create();

        assertThat(code).matches("[2-9A-HJKMNP-Z]{6}");
        assertThat(Codes.read(" " + code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3)))
                .isEqualTo(code);
    }

    @Test
    void codesCanNotBeWalkedThrough() {
        var guesses = new Guesses(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (var wrong = 0; wrong < 60; wrong++) {
            assertThat(guesses.isTooMany("10.0.0.1")).isFalse();
            guesses.countWrong("10.0.0.1");
        }

        assertThat(guesses.isTooMany("10.0.0.1")).isTrue();
        assertThat(guesses.isTooMany("10.0.0.2")).isFalse();
    }

    private LiveLectures started() {
        var lectures = new LiveLectures(rows, events);
        lectures.start();
        return lectures;
    }

    private static LiveState state(int step, Optional<LiveState.Poll> poll) {
        return new LiveState(new Place(step, 0), Screen.SCENE, Optional.empty(), poll);
    }

    private static LiveState.Poll poll(boolean open) {
        return new LiveState.Poll("q", "Who decides?", List.of("The Council", "Each member"), open, Optional.empty());
    }
}
