package entente.lecture.player;

import entente.comparison.element.MatrixData;
import entente.stage.element.StageFrame;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the player is told.
 *
 * @param matrices those that the lecture shows, by id
 * @param texts the words of the player, by their names there
 * @param live what the page follows, if it is one for those who follow
 */
public record PlayerData(
        DrawnLecture lecture,
        StageFrame frame,
        Map<String, MatrixData> matrices,
        Map<String, String> texts,
        @Nullable Live live) {

    /**
     * A lecture that is live.
     *
     * @param isReadable whether everybody may read it afterwards
     */
    public record Live(String code, boolean isReadable) {}
}
