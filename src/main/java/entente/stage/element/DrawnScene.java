package entente.stage.element;

import entente.comparison.element.MatrixShown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene as {@code <scene-stage>} reads it. Times are milliseconds since 1970, days are counted from 1970-01-01.
 *
 * @param query the query of its link
 * @param date its cursor's day, in words
 * @param parts which of its parts are shown
 * @param matrix the id of the matrix
 * @param subjects ids of what is compared
 * @param state the id of the state whose path is shown
 */
public record DrawnScene(
        String query,
        double from,
        double to,
        long at,
        String date,
        List<String> parts,
        DrawnTimeline.Source source,
        List<DrawnTimeline.Lane> lanes,
        DrawnTimeline.Highlights highlights,
        List<DrawnTimeline.Link> links,
        String matrix,
        MatrixShown shown,
        List<String> subjects,
        @Nullable String state) {}
