package entente.library;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.library.Pack.Opening;
import java.util.List;
import java.util.Optional;

/** A library of events alone. */
public final class SyntheticLibrary {

    private SyntheticLibrary() {}

    public static Library of(List<String> lanes, HistoricalDate dates, List<Event> events) {
        var pack = new Pack(
                "Synthetic",
                "",
                "1",
                "Apache-2.0",
                dates,
                lanes.stream()
                        .map(id -> new Lane(id, id, Lane.Colour.GREY, Optional.empty()))
                        .toList(),
                new Opening(dates, dates, dates, "", Optional.empty()));
        return new Library(pack, List.of(), List.of(), List.of(), List.of(), events, List.of());
    }
}
