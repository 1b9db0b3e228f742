package entente.stage.element;

import entente.history.DateText;
import entente.timeline.Entry;
import entente.timeline.WholeTimeline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A whole timeline as {@code written-slices.ts} cuts slices from it. Days are counted from 1970-01-01.
 *
 * @param url where its slices would come from
 * @param parameters what would be asked for there, but for the lanes and for what has to be shown in any case
 * @param leftOut how many entries there are that are not in it
 */
public record DrawnHistory(String url, Map<String, String> parameters, int leftOut, int coarsest, List<Lane> lanes) {

    /**
     * As {@link WholeTimeline.Lane}.
     *
     * @param entries the places of its entries among the {@link DrawnHistories#items items}
     */
    public record Lane(String id, List<Integer> entries, List<List<List<Integer>>> levels) {}

    /** As {@link WholeTimeline.Drawn}, with what its mark tells. */
    public record Item(
            String id,
            String sort,
            String title,
            String label,
            String dateText,
            int start,
            int end,
            boolean open,
            int width,
            int weight,
            boolean softStart,
            boolean softEnd,
            boolean softStartOfBar,
            boolean softEndOfBar,
            int importance,
            String colour,
            boolean contested) {

        static Item of(WholeTimeline.Drawn drawn, DateText dates) {
            var entry = drawn.entry();
            return new Item(
                    entry.id(),
                    entry.sort() == Entry.Sort.EVENT ? "event" : "organization",
                    entry.title(),
                    entry.label(),
                    dates.print(entry.date()),
                    drawn.start(),
                    drawn.end(),
                    entry.date().hasOpenEnd(),
                    drawn.label(),
                    drawn.weight(),
                    drawn.softStart(),
                    drawn.softEnd(),
                    drawn.softStartOfBar(),
                    drawn.softEndOfBar(),
                    entry.importance(),
                    entry.colour().word(),
                    entry.contested());
        }
    }

    /** @param places the places of items; those that are missing are put at the end */
    static DrawnHistory of(
            DrawnTimeline.Source source, int leftOut, WholeTimeline whole, SequencedMap<Item, Integer> places) {
        var dates = DateText.in(Locale.ENGLISH);
        return new DrawnHistory(
                source.url(),
                source.parameters(),
                leftOut,
                whole.coarsest(),
                whole.lanes().stream()
                        .map(lane -> new Lane(
                                lane.id(),
                                lane.entries().stream()
                                        .map(drawn ->
                                                places.computeIfAbsent(Item.of(drawn, dates), item -> places.size()))
                                        .toList(),
                                lane.levels()))
                        .toList());
    }
}
