package entente.timeline;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.library.Library;
import java.util.Collection;
import java.util.List;

/** Synthetic events in the lanes of the library's ideas, however the timeline is arranged. */
record SyntheticContents(Library library, List<Entry> all) implements Timelines.Contents {

    @Override
    public HistoricalDate whole() {
        return library.pack().dates();
    }

    @Override
    public List<TimelineLane> lanes(Arrangement arrangement) {
        return library.lanes().stream()
                .map(lane -> new TimelineLane(lane.id(), lane.title(), lane.colour()))
                .toList();
    }

    @Override
    public Collection<Entry> entries(Arrangement arrangement, Filter filter) {
        var kind = Filter.word(Event.Kind.DECISION);
        if (!filter.organizations().isEmpty()
                || !(filter.kinds().isEmpty() || filter.kinds().contains(kind))) {
            return List.of();
        }
        return all.stream()
                .filter(entry -> entry.importance() >= filter.importance())
                .toList();
    }
}
