package entente.stage.element;

import entente.comparison.element.MatrixTexts;
import java.util.Map;

/**
 * What {@code <scene-stage>} needs for whichever scene.
 *
 * @param whole the whole history
 * @param charts words of each chart, by the name of its element
 */
public record StageFrame(
        String locale,
        Days whole,
        EraItems.Group eras,
        TimelineTexts timeline,
        DrawnTimeline.Texts items,
        MatrixTexts matrix,
        Map<String, Map<String, String>> charts) {

    /** Counted from 1970-01-01. */
    public record Days(long first, long last) {}

    /** What the timeline shows or speaks by itself. */
    public record TimelineTexts(String name, String timeBar, String bce) {}
}
