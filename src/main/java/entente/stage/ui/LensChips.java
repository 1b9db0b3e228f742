package entente.stage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.timeline.Filter;
import entente.timeline.TimelineLane;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What narrows the history at present, each with a way to take it off. */
final class LensChips extends UnorderedList {

    private final Library library;
    private final Function<Lens, List<TimelineLane>> lanesOf;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private Optional<Lens> shown = Optional.empty();

    LensChips(Library library, Function<Lens, List<TimelineLane>> lanesOf, Signal<Scene> scene, SceneChanges changes) {
        this.library = library;
        this.lanesOf = lanesOf;
        this.scene = scene;
        this.changes = changes;
        addClassName("chips");
        getElement().setAttribute("aria-label", getTranslation("chips.name"));
        Signal.effect(this, () -> show(scene.get().lens()));
    }

    private void show(Lens lens) {
        if (shown.equals(Optional.of(lens))) {
            return;
        }
        shown = Optional.of(lens);
        removeAll();
        var filter = lens.filter();
        if (!lens.lanes().isEmpty()) {
            addChip(laneTitles(lens), lens.ofLanes(Set.of()));
        }
        for (var kind : new TreeSet<>(filter.kinds())) {
            addChip(
                    getTranslation("kind." + kind),
                    lens.filteredBy(
                            new Filter(filter.organizations(), without(filter.kinds(), kind), filter.importance())));
        }
        for (var id : new TreeSet<>(filter.organizations())) {
            addChip(
                    library.organization(id).map(Organization::shortTitle).orElse(id),
                    lens.filteredBy(
                            new Filter(without(filter.organizations(), id), filter.kinds(), filter.importance())));
        }
        if (filter.importance() > 1) {
            addChip(
                    getTranslation("filter.importance.least", String.valueOf(filter.importance())),
                    lens.filteredBy(new Filter(filter.organizations(), filter.kinds(), 1)));
        }
        if (!lens.search().isEmpty()) {
            addChip(getTranslation("chips.search", lens.search()), lens.searchingFor(""));
        }
        if (getChildren().count() > 1) {
            var all = new NativeButton(
                    getTranslation("chips.clear"),
                    click ->
                            choose(lens.ofLanes(Set.of()).filteredBy(Filter.ALL).searchingFor("")));
            all.addClassName("link");
            add(new ListItem(all));
        }
    }

    private String laneTitles(Lens lens) {
        return lanesOf.apply(lens).stream()
                .filter(lane -> lens.lanes().contains(lane.id()))
                .map(TimelineLane::title)
                .collect(Collectors.joining(", "));
    }

    private void addChip(String text, Lens without) {
        var chip = new NativeButton(text, click -> choose(without));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", getTranslation("chips.remove", text));
        add(new ListItem(chip));
    }

    private void choose(Lens lens) {
        changes.choose(scene.peek().through(lens));
    }

    private static Set<String> without(Set<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).collect(Collectors.toSet());
    }
}
