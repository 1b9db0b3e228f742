package entente.lecture.player;

import entente.comparison.element.MatrixData;
import entente.stage.element.StageFrame;
import java.util.Map;

/**
 * What a page of the player is told.
 *
 * @param matrices those that the lecture shows, by id
 * @param texts the words of the player, by their names there
 */
record PlayerData(
        DrawnLecture lecture, StageFrame frame, Map<String, MatrixData> matrices, Map<String, String> texts) {}
