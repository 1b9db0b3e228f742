package entente.lecture.handout;

import entente.comparison.element.MembershipChart;
import entente.lecture.player.PlayerData;
import entente.stage.element.DrawnHistories;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the page in a file is told, as {@code frontend/lecture/lecture-file.ts} reads it.
 *
 * @param histories all timelines that its steps show
 * @param board what charts are drawn from; null where there are none
 * @param atlas the map of the world; null where none is shown
 */
record FileData(
        PlayerData player,
        DrawnHistories histories,
        @Nullable MembershipChart board,
        @Nullable JsonNode atlas) {}
