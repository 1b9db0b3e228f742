package entente.lecture.editor;

import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.stage.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two versions of a lecture that began with the same one, put together: what only one of them changed is as there, and where
 * both changed the same thing it is as in one's own.
 *
 * @param lecture both together
 * @param clashes titles of steps, or of the lecture itself, of which both changed the same thing
 */
public record Merge(Lecture lecture, List<String> clashes) {

    public Merge {
        clashes = List.copyOf(clashes);
    }

    /**
     * Puts two versions together.
     *
     * @param base what both began with
     */
    public static Merge of(Lecture base, Lecture own, Lecture other) {
        return new Merging(base, own, other).merge();
    }

    private static final class Merging {

        private final Lecture base;
        private final Lecture own;
        private final Lecture other;
        private final List<String> clashes = new ArrayList<>();

        Merging(Lecture base, Lecture own, Lecture other) {
            this.base = base;
            this.own = own;
            this.other = other;
        }

        Merge merge() {
            var steps = new ArrayList<Step>();
            for (var id : order()) {
                step(id).ifPresent(steps::add);
            }
            var kept = steps.stream().limit(Lecture.MOST_STEPS).toList();
            var lecture = new Lecture(
                    own.id(),
                    pick(own.title(), Lecture::title),
                    pick(own.title(), Lecture::author),
                    pick(own.title(), Lecture::summary),
                    kept);
            return new Merge(lecture, clashes.stream().distinct().toList());
        }

        private String pick(String place, Function<Lecture, String> field) {
            return pick(place, field.apply(base), field.apply(own), field.apply(other));
        }

        private <T> T pick(String place, T before, T mine, T theirs) {
            if (mine.equals(before)) {
                return theirs;
            }
            if (!theirs.equals(before) && !theirs.equals(mine)) {
                clashes.add(place);
            }
            return mine;
        }

        /** As in one's own if steps were moved there, else as in the other; what only one has comes after what it follows there. */
        private List<String> order() {
            var moved = !common(own, base).equals(common(base, own));
            var order = new ArrayList<>(ids(moved ? own : other));
            var second = ids(moved ? other : own);
            for (var i = 0; i < second.size(); i++) {
                if (!order.contains(second.get(i))) {
                    order.add(i == 0 ? 0 : order.indexOf(second.get(i - 1)) + 1, second.get(i));
                }
            }
            return order;
        }

        /** Empty if it was removed by one, and not changed by the other. */
        private Optional<Step> step(String id) {
            var before = base.step(id);
            var mine = own.step(id);
            var theirs = other.step(id);
            if (mine.isPresent() && theirs.isPresent()) {
                return Optional.of(both(before.orElse(theirs.get()), mine.get(), theirs.get()));
            }
            var only = mine.or(() -> theirs);
            if (before.isEmpty()) {
                return only;
            }
            var changed = only.filter(step -> !step.equals(before.get()));
            changed.ifPresent(step -> clashes.add(step.title()));
            return changed;
        }

        private Step both(Step before, Step mine, Step theirs) {
            var place = mine.title();
            var merged = mine;
            for (var field : FIELDS) {
                merged = field.picked(this, place, merged, before, mine, theirs);
            }
            return merged;
        }

        private static List<String> ids(Lecture lecture) {
            return lecture.steps().stream().map(Step::id).toList();
        }

        private static List<String> common(Lecture one, Lecture another) {
            Set<String> there = another.steps().stream().map(Step::id).collect(Collectors.toSet());
            return ids(one).stream().filter(there::contains).toList();
        }
    }

    /** Something of a step that can be changed by itself. */
    private record Field<T>(Function<Step, T> get, BiFunction<Step, T, Step> set) {

        Step picked(Merging merging, String place, Step into, Step before, Step mine, Step theirs) {
            return set.apply(into, merging.pick(place, get.apply(before), get.apply(mine), get.apply(theirs)));
        }
    }

    private static final List<Field<?>> FIELDS = List.of(
            new Field<>(Step::title, Step::titled),
            new Field<>(Step::text, Step::saying),
            new Field<>(Step::notes, Step::noted),
            new Field<>(Step::length, Step::lasting),
            new Field<Scene>(Step::scene, Step::showing),
            new Field<>(Step::reveals, Step::revealing),
            new Field<>(Step::poll, Step::asking),
            new Field<>(Step::sources, Step::citing));
}
