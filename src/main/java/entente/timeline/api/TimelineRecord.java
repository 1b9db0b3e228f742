package entente.timeline.api;

import entente.timeline.Arrangement;
import entente.timeline.TimelineLane;
import java.util.List;

/** One timeline and its lanes, from the top. */
record TimelineRecord(String id, String title, List<LaneRecord> lanes) {

    record LaneRecord(String id, String title, String colour) {}

    static TimelineRecord of(Arrangement arrangement, List<TimelineLane> lanes) {
        var title = switch (arrangement) {
            case IDEAS -> "Lanes by idea";
            case ORGANIZATIONS -> "Lanes by organization";
            case REGIONS -> "Lanes by region";
            case KINDS -> "Lanes by kind of event";
        };
        return new TimelineRecord(
                arrangement.id(),
                title,
                lanes.stream()
                        .map(lane -> new LaneRecord(
                                lane.id(), lane.title(), lane.colour().word()))
                        .toList());
    }
}
