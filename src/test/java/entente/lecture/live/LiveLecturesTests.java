package entente.lecture.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import entente.author.Author;
import entente.lecture.live.Entrance.Answer;
import entente.lecture.live.LiveState.Place;
import entente.lecture.live.LiveState.Screen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private static final String HALL = "10.0.0.1";
    private static final Duration SOON = Duration.ofSeconds(30);

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
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
    void lectureThatWasLeftEndsAfterHalfADay() {
        var lectures = started();
        var left = lectures.begin("nato-to-2005", AUTHOR);
        now = now.plus(Duration.ofHours(11));
        var moved = lectures.begin("nato-to-2005", AUTHOR);
        lectures.endThoseLeft();
        assertThat(lectures.find(left.code())).isPresent();

        now = now.plus(Duration.ofHours(2));
        lectures.endThoseLeft();

        assertThat(lectures.find(left.code())).isEmpty();
        assertThat(lectures.hasEnded(left.code())).isTrue();
        assertThat(lectures.find(moved.code())).isPresent();
        lectures.stop();
    }

    @Test
    void whoTriesCodesIsKeptOutAndWhoFollowsIsNot() {
        var lectures = started();
        var entrance = new Entrance(lectures, new Guesses(clock));
        var live = lectures.find(lectures.begin("nato-to-2005", AUTHOR).code()).orElseThrow();
        var other = lectures.find(lectures.begin("nato-to-2005", AUTHOR).code()).orElseThrow();
        var ended = lectures.find(lectures.begin("nato-to-2005", AUTHOR).code()).orElseThrow();
        lectures.end(ended);
        var device = Optional.of(Devices.create(live));

        for (var i = 0; i < 100; i++) {
            assertThat(entrance.come(ended.code(), device, HALL)).isEqualTo(new Answer.Ended());
        }
        for (var i = 0; i < 60; i++) {
            assertThat(entrance.come("AAAAAA", Optional.empty(), HALL)).isEqualTo(new Answer.Unknown());
        }

        assertThat(entrance.come(live.code(), Optional.empty(), HALL)).isEqualTo(new Answer.TooManyTries());
        assertThat(entrance.come(live.code(), Optional.of("made-up"), HALL)).isEqualTo(new Answer.TooManyTries());
        assertThat(entrance.come(other.code(), device, HALL)).isEqualTo(new Answer.TooManyTries());
        assertThat(entrance.come(live.code(), device, HALL)).isEqualTo(new Answer.Open(live));
        assertThat(entrance.come(other.code(), Optional.empty(), "10.0.0.2")).isEqualTo(new Answer.Open(other));
        lectures.stop();
    }

    @Test
    void devicesHaveNamesThatOnlyTheLectureGivesOut() {
        var lectures = started();
        var live = lectures.find(lectures.begin("nato-to-2005", AUTHOR).code()).orElseThrow();
        var other = lectures.find(lectures.begin("nato-to-2005", AUTHOR).code()).orElseThrow();
        var one = Devices.create(live);
        var another = Devices.create(live);

        assertThat(Devices.read(live, one)).isPresent().isNotEqualTo(Devices.read(live, another));
        assertThat(Devices.read(other, one)).isEmpty();
        assertThat(Devices.read(live, one.substring(1))).isEmpty();
        assertThat(Devices.read(live, "")).isEmpty();
        lectures.stop();
    }

    @Test
    void whatCanNotBeKeptIsShownAndNotConfirmed() {
        var broken = mock(LiveRows.class);
        doThrow(new IllegalStateException("gone")).when(broken).update(any());
        doThrow(new IllegalStateException("gone")).when(broken).insertVote(any(), any(), any(), anyInt());
        var lectures = new LiveLectures(broken, events, clock);
        lectures.start();
        var live = lectures.find(lectures.begin("nato-to-2005", AUTHOR).code()).orElseThrow();

        assertThat(lectures.move(live, state(4, Optional.of(poll(true))))).failsWithin(SOON);
        assertThat(lectures.vote(live, "q", "a phone", 1).orElseThrow()).failsWithin(SOON);

        assertThat(live.state().place().step()).isEqualTo(4);
        assertThat(live.counts()).containsExactly(0, 1);
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
        var lectures = new LiveLectures(rows, events, clock);
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
