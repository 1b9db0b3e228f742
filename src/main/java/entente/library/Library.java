package entente.library;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import entente.history.Concept;
import entente.history.Era;
import entente.history.Event;
import entente.history.Lane;
import entente.history.Matrix;
import entente.history.Membership;
import entente.history.Organization;
import entente.history.Place;
import entente.history.Region;
import entente.history.Source;
import entente.history.State;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * A pack that was read and found whole: every id resolves, every statement has a source. Immutable; records are in the
 * order of the pack's files, events in the order of their dates.
 */
public final class Library {

    private final Pack pack;
    private final SequencedMap<String, Source> sources;
    private final SequencedMap<String, Era> eras;
    private final SequencedMap<String, Concept> concepts;
    private final SequencedMap<String, Organization> organizations;
    private final SequencedMap<String, Place> places;
    private final SequencedMap<String, State> states;
    private final List<Membership> memberships;
    private final SequencedMap<String, Event> events;
    private final SequencedMap<String, Matrix> matrices;
    private final List<LectureFile> lectures;

    Library(
            Pack pack,
            List<Source> sources,
            List<Era> eras,
            List<Concept> concepts,
            List<Organization> organizations,
            List<Place> places,
            List<State> states,
            List<Membership> memberships,
            List<Event> events,
            List<Matrix> matrices,
            List<LectureFile> lectures) {
        this.pack = pack;
        this.sources = byId(sources, Source::id);
        this.eras = byId(eras, Era::id);
        this.concepts = byId(concepts, Concept::id);
        this.organizations = byId(organizations, Organization::id);
        this.places = byId(places, Place::name);
        this.states = byId(states, State::id);
        this.memberships = List.copyOf(memberships);
        this.events = byId(events, Event::id);
        this.matrices = byId(matrices, Matrix::id);
        this.lectures = List.copyOf(lectures);
    }

    public Pack pack() {
        return pack;
    }

    public List<Lane> lanes() {
        return pack.lanes();
    }

    /** In the order in which they are shown. */
    public List<Region> regions() {
        return pack.regions();
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    public Collection<Era> eras() {
        return eras.values();
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Collection<Organization> organizations() {
        return organizations.values();
    }

    public Collection<Place> places() {
        return places.values();
    }

    public Collection<State> states() {
        return states.values();
    }

    public List<Membership> memberships() {
        return memberships;
    }

    public Collection<Event> events() {
        return events.values();
    }

    public Collection<Matrix> matrices() {
        return matrices.values();
    }

    /** In the order of their names; what their scenes show is not looked at here. */
    public List<LectureFile> lectures() {
        return lectures;
    }

    public Optional<Lane> lane(String id) {
        return lanes().stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    /** The first lane that follows a concept. */
    public Optional<Lane> laneOf(String concept) {
        return lanes().stream()
                .filter(lane -> lane.concept().filter(concept::equals).isPresent())
                .findFirst();
    }

    /** The lane that gives a matrix's column its colour: that of its concept, its organization or its event. */
    public Optional<Lane> laneOf(Matrix.Column column) {
        return column.concept()
                .flatMap(this::laneOf)
                .or(() -> column.organization()
                        .flatMap(this::organization)
                        .flatMap(organization -> lane(organization.lane())))
                .or(() -> column.event()
                        .flatMap(this::event)
                        .flatMap(event -> lane(event.lanes().getFirst())));
    }

    public Optional<Region> region(String id) {
        return regions().stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /**
     * The regions of an event's places, each once and in the order in which they are shown; {@link Region#WORLD} if it
     * names no place, or none in a region.
     */
    public List<Region> regionsOf(Event event) {
        var ids = event.places().stream()
                .flatMap(name -> place(name).stream())
                .flatMap(place -> place.regions().stream())
                .collect(toSet());
        var found =
                regions().stream().filter(region -> ids.contains(region.id())).toList();
        return found.isEmpty() ? region(Region.WORLD).stream().toList() : found;
    }

    /** The title of an event or organization. */
    public Optional<String> titleOf(String entry) {
        return event(entry).map(Event::title).or(() -> organization(entry).map(Organization::title));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Era> era(String id) {
        return Optional.ofNullable(eras.get(id));
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    public Optional<State> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Matrix> matrix(String id) {
        return Optional.ofNullable(matrices.get(id));
    }

    private static <T> SequencedMap<String, T> byId(List<T> records, Function<T, String> id) {
        return records.stream()
                .collect(collectingAndThen(
                        toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new),
                        Library::unmodifiable));
    }

    private static <T> SequencedMap<String, T> unmodifiable(Map<String, T> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
