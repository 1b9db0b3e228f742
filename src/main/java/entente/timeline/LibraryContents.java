package entente.timeline;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Lane;
import entente.history.Lane.Colour;
import entente.history.Organization;
import entente.history.Region;
import entente.library.Library;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sorts the events and organizations of a library into lanes. */
record LibraryContents(Library library) implements Timelines.Contents {

    @Override
    public HistoricalDate whole() {
        return library.pack().dates();
    }

    @Override
    public List<TimelineLane> lanes(Arrangement arrangement) {
        return switch (arrangement) {
            case IDEAS ->
                library.lanes().stream()
                        .map(lane -> new TimelineLane(lane.id(), lane.title(), lane.colour()))
                        .toList();
            case ORGANIZATIONS ->
                Stream.concat(
                                library.organizations().stream()
                                        .sorted(Comparator.comparing(organization ->
                                                organization.dates().earliest()))
                                        .map(organization -> new TimelineLane(
                                                organization.id(), organization.shortTitle(), colour(organization))),
                                Stream.of(new TimelineLane(
                                        TimelineLane.NO_ORGANIZATION, TimelineLane.NO_ORGANIZATION, Colour.GREY)))
                        .toList();
            case REGIONS ->
                Stream.concat(
                                Stream.of(TimelineLane.ofOrganizations()),
                                library.regions().stream()
                                        .map(region -> new TimelineLane(region.id(), region.title(), Colour.GREY)))
                        .toList();
            case KINDS ->
                Stream.concat(
                                Stream.of(TimelineLane.ofOrganizations()),
                                Arrays.stream(Event.Kind.values())
                                        .map(Filter::word)
                                        .map(kind -> new TimelineLane(kind, kind, Colour.GREY)))
                        .toList();
        };
    }

    @Override
    public Collection<Entry> entries(Arrangement arrangement, Filter filter) {
        var entries = new ArrayList<Entry>();
        filter.organizations(library)
                .forEach(organization -> lanesOf(arrangement, organization)
                        .forEach(lane -> entries.add(Entry.of(organization, lane, colour(organization)))));
        filter.events(library)
                .forEach(event -> lanesOf(arrangement, event)
                        .forEach(lane -> entries.add(Entry.of(event, lane, colour(arrangement, event, lane)))));
        return entries;
    }

    private Stream<String> lanesOf(Arrangement arrangement, Organization organization) {
        return switch (arrangement) {
            case IDEAS -> Stream.of(organization.lane());
            case ORGANIZATIONS -> Stream.of(organization.id());
            case REGIONS, KINDS -> Stream.of(TimelineLane.ORGANIZATIONS);
        };
    }

    private Stream<String> lanesOf(Arrangement arrangement, Event event) {
        return switch (arrangement) {
            case IDEAS -> event.lanes().stream();
            case ORGANIZATIONS ->
                event.organizations().isEmpty()
                        ? Stream.of(TimelineLane.NO_ORGANIZATION)
                        : event.organizations().stream();
            case REGIONS -> library.regionsOf(event).stream().map(Region::id);
            case KINDS -> Stream.of(Filter.word(event.kind()));
        };
    }

    private Colour colour(Organization organization) {
        return library.lane(organization.lane()).map(Lane::colour).orElse(Colour.GREY);
    }

    /** Of the idea whose lane it lies in; in lanes that are no ideas, of its first one. */
    private Colour colour(Arrangement arrangement, Event event, String lane) {
        var idea = arrangement == Arrangement.IDEAS ? lane : event.lanes().getFirst();
        return library.lane(idea).map(Lane::colour).orElse(Colour.GREY);
    }
}
