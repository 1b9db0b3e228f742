package entente.stage.element;

import entente.stage.element.DrawnHistory.Item;
import java.util.List;

/**
 * Whole timelines of one history, which share most of what they show.
 *
 * @param items what stands in them, each once
 */
public record DrawnHistories(List<Item> items, List<DrawnHistory> timelines) {

    /** How many entries are missing where most are. */
    public int leftOut() {
        return timelines.stream().mapToInt(DrawnHistory::leftOut).max().orElse(0);
    }
}
