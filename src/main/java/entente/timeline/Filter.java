package entente.timeline;

import entente.history.Event;
import entente.history.Organization;
import entente.library.Library;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which events and organizations a timeline is made of; what is empty does not narrow.
 *
 * @param organizations ids; an event has to name one of them, an organization to be one
 * @param kinds the words of {@link #KINDS}: the kinds of event, and one for the organizations themselves
 * @param importance at least this, from 1 to 5
 */
public record Filter(Set<String> organizations, Set<String> kinds, int importance) {

    public static final int MOST_IMPORTANT = 5;

    /** All words that {@code kinds} may hold. */
    public static final List<String> KINDS = Stream.concat(
                    Arrays.stream(Event.Kind.values()).map(Filter::word), Stream.of(TimelineLane.ORGANIZATIONS))
            .toList();

    /** Lets everything pass. */
    public static final Filter ALL = new Filter(Set.of(), Set.of(), 1);

    public Filter {
        if (importance < 1 || importance > MOST_IMPORTANT) {
            throw new IllegalArgumentException("importance is " + importance + "; expected 1 to " + MOST_IMPORTANT);
        }
        var unknown = new TreeSet<>(kinds);
        unknown.removeAll(KINDS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no kind " + unknown.first() + "; expected " + String.join(", ", KINDS));
        }
        organizations = Set.copyOf(organizations);
        kinds = Set.copyOf(kinds);
    }

    /** The word of a kind of event. */
    public static String word(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The events of a library that pass. */
    public Stream<Event> events(Library library) {
        return library.events().stream()
                .filter(event -> event.importance() >= importance)
                .filter(event -> kinds.isEmpty() || kinds.contains(word(event.kind())))
                .filter(event -> organizations.isEmpty()
                        || event.organizations().stream().anyMatch(organizations::contains));
    }

    /** The organizations of a library that pass. */
    public Stream<Organization> organizations(Library library) {
        return library.organizations().stream()
                .filter(organization -> organization.importance() >= importance)
                .filter(organization -> kinds.isEmpty() || kinds.contains(TimelineLane.ORGANIZATIONS))
                .filter(organization -> organizations.isEmpty() || organizations.contains(organization.id()));
    }
}
