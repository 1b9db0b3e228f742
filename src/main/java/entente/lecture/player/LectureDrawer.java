package entente.lecture.player;

import entente.lecture.Lecture;
import entente.lecture.Markdown;
import entente.lecture.PictureLinks;
import entente.lecture.Poll;
import entente.lecture.Reveal;
import entente.lecture.Sources;
import entente.lecture.Step;
import entente.lecture.player.DrawnLecture.DrawnPoll;
import entente.lecture.player.DrawnLecture.DrawnReveal;
import entente.lecture.player.DrawnLecture.DrawnStep;
import entente.stage.element.SceneDrawer;
import entente.stage.element.Words;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws lectures for the pages of the player. */
@Component
public class LectureDrawer {

    private final SceneDrawer scenes;
    private final Sources sources;
    private final PictureLinks pictures;
    private final Words words;

    LectureDrawer(SceneDrawer scenes, Sources sources, PictureLinks pictures, Words words) {
        this.scenes = scenes;
        this.sources = sources;
        this.pictures = pictures;
        this.words = words;
    }

    /**
     * A lecture with all that its pages need.
     *
     * @param withNotes whether the page is the speaker's
     */
    PlayerData draw(Lecture lecture, boolean withNotes) {
        return draw(lecture, withNotes, null, pictures::of);
    }

    /** A lecture for those who follow it live; they are told its questions when they are asked. */
    public PlayerData drawLive(Lecture lecture, PlayerData.Live live) {
        return draw(lecture, false, live, pictures::of);
    }

    /**
     * A lecture with its notes for a file.
     *
     * @param picture the address of the picture of a step
     */
    public PlayerData drawForFile(Lecture lecture, Function<Step, String> picture) {
        return draw(lecture, true, null, picture);
    }

    private PlayerData draw(
            Lecture lecture, boolean withNotes, PlayerData.@Nullable Live live, Function<Step, String> picture) {
        return new PlayerData(
                new DrawnLecture(
                        lecture.id(),
                        lecture.title(),
                        lecture.author(),
                        lecture.steps().stream()
                                .map(step -> draw(step, withNotes, live == null, picture.apply(step)))
                                .toList()),
                scenes.frame(),
                scenes.matrices(lecture.steps().stream().map(Step::scene).toList()),
                PlayerTexts.of(words),
                live);
    }

    private DrawnStep draw(Step step, boolean withNotes, boolean withPoll, String picture) {
        return new DrawnStep(
                step.id(),
                step.title(),
                Markdown.html(step.text()),
                withNotes ? Markdown.html(step.notes()) : "",
                step.length().toSeconds(),
                scenes.draw(step.scene(), entries(step)),
                step.reveals().stream().map(LectureDrawer::draw).toList(),
                step.poll().filter(poll -> withPoll).map(LectureDrawer::draw).orElse(null),
                picture,
                sources.brief(step));
    }

    private static Set<String> entries(Step step) {
        return step.reveals().stream()
                .filter(Reveal.Entry.class::isInstance)
                .map(reveal -> ((Reveal.Entry) reveal).id())
                .collect(Collectors.toSet());
    }

    private static DrawnReveal draw(Reveal reveal) {
        return switch (reveal) {
            case Reveal.Row(String id) -> new DrawnReveal("row", id);
            case Reveal.Cell cell ->
                new DrawnReveal("cell", cell.cell().row() + ":" + cell.cell().column());
            case Reveal.Entry(String id) -> new DrawnReveal("entry", id);
        };
    }

    private static DrawnPoll draw(Poll poll) {
        return new DrawnPoll(poll.question(), poll.choices(), poll.answer().orElse(null));
    }
}
