package entente.lecture.player;

import entente.stage.element.DrawnScene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lecture as {@code frontend/lecture/script.ts} reads it. */
public record DrawnLecture(String id, String title, String author, List<DrawnStep> steps) {

    /**
     * One of its steps.
     *
     * @param text markup for the audience
     * @param notes markup for the speaker; empty on all other screens
     * @param seconds how long it takes; 0 if that is not said
     * @param picture where its picture is
     * @param sources as they are cited
     */
    public record DrawnStep(
            String id,
            String title,
            String text,
            String notes,
            long seconds,
            DrawnScene scene,
            List<DrawnReveal> reveals,
            @Nullable DrawnPoll poll,
            String picture,
            List<String> sources) {}

    /**
     * Something that stays hidden until its turn.
     *
     * @param sort row, cell or entry
     * @param name the row's id, the cell as {@code row:column}, or the entry's id
     */
    public record DrawnReveal(String sort, String name) {}

    public record DrawnPoll(
            String question, List<String> choices, @Nullable String answer) {}
}
