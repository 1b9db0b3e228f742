package entente.library;

import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.history.Region;
import java.util.List;
import java.util.Optional;

/**
 * What {@code pack.yaml} says of a pack.
 *
 * @param dates the whole history, from its first day to its last
 * @param regions in the order in which they are shown
 * @param comparing what the comparing view shows first
 * @param licence the SPDX name of the licence of the pack's texts
 */
public record Pack(
        String title,
        String description,
        String version,
        String licence,
        HistoricalDate dates,
        List<Lane> lanes,
        List<Region> regions,
        Opening opening,
        Optional<Opening> comparing) {

    /**
     * What is shown to a reader who asks for nothing in particular.
     *
     * @param matrix the id of a matrix
     * @param selected the id of an event or organization
     * @param compare ids of what is compared side by side
     */
    public record Opening(
            HistoricalDate from,
            HistoricalDate to,
            HistoricalDate at,
            String matrix,
            Optional<String> selected,
            List<String> compare) {}
}
