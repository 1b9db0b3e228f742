package entente.library;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import entente.history.Event;
import entente.history.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

/** That the bundled pack tells nothing twice and spells names the same everywhere. */
class BundledSpellingTests {

    private static final Library LIBRARY = PackReader.readBundled();
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    @Test
    void noTwoEventsAreTheSame() {
        var told = LIBRARY.events().stream().map(Event::title).toList();
        assertThat(told).doesNotHaveDuplicates();

        var alike = new ArrayList<String>();
        var events = List.copyOf(LIBRARY.events());
        for (var i = 0; i < events.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = events.get(i);
                var other = events.get(j);
                if (one.date().equals(other.date()) && isAlike(one.title(), other.title(), 0.25)) {
                    alike.add(one.id() + " and " + other.id());
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    @Test
    void peopleAreSpelledTheSameEverywhere() {
        var people = Stream.concat(
                        LIBRARY.events().stream().flatMap(event -> event.people().stream()),
                        LIBRARY.organizations().stream().flatMap(organization -> organization.people().stream()))
                .collect(toCollection(TreeSet::new));

        assertThat(pairs(
                        people,
                        (one, other) -> words(one).containsAll(words(other))
                                || words(other).containsAll(words(one))
                                || (!isRegnal(one) && isAlike(one, other, 0.15))))
                .containsExactlyInAnyOrder(
                        "Francis I of Austria and Francis Joseph I of Austria", "George H. W. Bush and George W. Bush");
    }

    @Test
    void placesAreSpelledTheSameEverywhere() {
        var places = LIBRARY.places().stream().map(Place::name).toList();

        assertThat(pairs(places, (one, other) -> isAlike(one, other, 0.15))).isEmpty();
    }

    private static List<String> pairs(Collection<String> names, BiPredicate<String, String> alike) {
        var all = List.copyOf(names);
        var pairs = new ArrayList<String>();
        for (var i = 0; i < all.size(); i++) {
            for (var j = 0; j < i; j++) {
                if (alike.test(all.get(i), all.get(j))) {
                    pairs.add(all.get(j) + " and " + all.get(i));
                }
            }
        }
        return pairs;
    }

    /** Whether so small a share of the letters is another one. */
    private static boolean isAlike(String one, String other, double share) {
        return DISTANCE.apply(one, other) <= share * Math.max(one.length(), other.length());
    }

    /** Whether a number tells the bearer of the name from others. */
    private static boolean isRegnal(String name) {
        return name.matches(".* [IVX]+( .*)?");
    }

    private static Set<String> words(String name) {
        return Set.copyOf(new TreeSet<>(Arrays.asList(name.split("[ ,]+"))));
    }
}
