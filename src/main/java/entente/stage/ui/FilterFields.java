package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.signals.Signal;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.timeline.Arrangement;
import entente.timeline.Filter;
import entente.timeline.TimelineLane;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lanes to show, and kinds and organizations to narrow the history to. */
final class FilterFields extends Div {

    private static final Comparator<Organization> ORDER = Comparator.comparing(Organization::shortTitle);

    private final Function<Lens, List<TimelineLane>> lanesOf;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final FieldSet lanes = new FieldSet(getTranslation("filter.lanes"));
    private final Map<String, Tick> laneTicks = new LinkedHashMap<>();
    private final Map<String, Tick> kindTicks = new LinkedHashMap<>();
    private final Map<String, Tick> organizationTicks = new LinkedHashMap<>();
    private final Choice importance;
    private Optional<Arrangement> arranged = Optional.empty();

    /**
     * @param lanesOf all lanes of a lens with their titles, whichever of them it shows
     */
    FilterFields(
            Library library, Function<Lens, List<TimelineLane>> lanesOf, Signal<Scene> scene, SceneChanges changes) {
        this.lanesOf = lanesOf;
        this.scene = scene;
        this.changes = changes;
        this.importance = new Choice(
                getTranslation("filter.importance"),
                importances(),
                chosen ->
                        filter(filter -> new Filter(filter.organizations(), filter.kinds(), Integer.parseInt(chosen))));
        add(importance, lanes, kinds(), organizations(library));
        Signal.effect(this, () -> show(scene.get().lens()));
    }

    private FieldSet kinds() {
        var kinds = new FieldSet(getTranslation("filter.kinds"));
        Filter.KINDS.forEach(kind -> kindTicks.put(
                kind,
                tick(
                        kinds,
                        getTranslation("kind." + kind),
                        on -> filter(filter -> new Filter(
                                filter.organizations(), changed(filter.kinds(), kind, on), filter.importance())))));
        return kinds;
    }

    private FieldSet organizations(Library library) {
        var organizations = new FieldSet(getTranslation("filter.organizations"));
        library.organizations().stream()
                .sorted(ORDER)
                .forEach(organization -> organizationTicks.put(
                        organization.id(),
                        tick(
                                organizations,
                                organization.shortTitle(),
                                on -> filter(filter -> new Filter(
                                        changed(filter.organizations(), organization.id(), on),
                                        filter.kinds(),
                                        filter.importance())))));
        return organizations;
    }

    private static Tick tick(FieldSet group, String text, Consumer<Boolean> onTick) {
        var tick = new Tick(text, onTick);
        group.add(tick);
        return tick;
    }

    private Map<String, String> importances() {
        return IntStream.rangeClosed(1, Filter.MOST_IMPORTANT)
                .boxed()
                .collect(Collectors.toMap(
                        String::valueOf,
                        number -> number == 1
                                ? getTranslation("filter.importance.all")
                                : getTranslation("filter.importance.least", String.valueOf(number)),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private void show(Lens lens) {
        if (!arranged.equals(Optional.of(lens.by()))) {
            arranged = Optional.of(lens.by());
            showLanes(lens);
        }
        laneTicks.forEach((id, tick) ->
                tick.setTicked(lens.lanes().isEmpty() || lens.lanes().contains(id)));
        kindTicks.forEach((kind, tick) -> tick.setTicked(lens.filter().kinds().contains(kind)));
        organizationTicks.forEach(
                (id, tick) -> tick.setTicked(lens.filter().organizations().contains(id)));
        importance.setChosen(String.valueOf(lens.filter().importance()));
    }

    private void showLanes(Lens lens) {
        laneTicks.values().forEach(Tick::removeFromParent);
        laneTicks.clear();
        lanesOf.apply(lens)
                .forEach(lane -> laneTicks.put(lane.id(), tick(lanes, lane.title(), on -> showLane(lane.id(), on))));
    }

    /** With all lanes shown, or with none left, nothing is narrowed. */
    private void showLane(String id, boolean on) {
        var lens = scene.peek().lens();
        var shown = changed(lens.lanes().isEmpty() ? laneTicks.keySet() : lens.lanes(), id, on);
        choose(lens.ofLanes(shown.size() == laneTicks.size() ? Set.of() : shown));
        show(scene.peek().lens());
    }

    private void filter(Function<Filter, Filter> change) {
        var lens = scene.peek().lens();
        choose(lens.filteredBy(change.apply(lens.filter())));
    }

    private void choose(Lens lens) {
        changes.choose(scene.peek().through(lens));
    }

    private static Set<String> changed(Set<String> values, String value, boolean on) {
        var changed = new LinkedHashSet<>(values);
        if (on) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }
}
