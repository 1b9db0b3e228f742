package entente.compare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import entente.shell.Picker;
import entente.stage.Comparison;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.stage.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is compared, each with a way to take it off, and a list to add others from. */
final class SubjectChips extends Div {

    private final Subjects subjects;
    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final UnorderedList list = new UnorderedList();
    private final Picker picker;
    private Optional<List<String>> shown = Optional.empty();

    SubjectChips(Subjects subjects, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.subjects = subjects;
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        this.picker = new Picker(
                        "subject-picker",
                        getTranslation("compare.add"),
                        getTranslation("compare.find"),
                        this::groups,
                        this::take)
                .wide();
        addClassName("subjects");
        list.addClassName("chips");
        list.getElement().setAttribute("aria-label", getTranslation("compare.subjects"));
        add(list, picker);
        Signal.effect(this, () -> show(scene.get().comparison().subjects()));
    }

    private void show(List<String> ids) {
        if (shown.equals(Optional.of(ids))) {
            return;
        }
        shown = Optional.of(ids);
        list.removeAll();
        ids.stream().flatMap(id -> subjects.withId(id).stream()).map(this::chip).forEach(list::add);
        picker.setOpenable(ids.size() < Comparison.MOST_SUBJECTS, getTranslation("compare.full"));
    }

    /** What is compared already can't be chosen again, and nothing where no more fit. */
    private List<Picker.Group> groups() {
        return Stream.of(Subjects.Kind.values()).map(this::group).toList();
    }

    private Picker.Group group(Subjects.Kind kind) {
        var taken = scene.peek().comparison().subjects();
        var isFull = taken.size() >= Comparison.MOST_SUBJECTS;
        return new Picker.Group(
                getTranslation("subjects." + kind.name().toLowerCase(Locale.ROOT)),
                subjects.all().stream()
                        .filter(subject -> subject.kind() == kind)
                        .sorted(Comparator.comparing(Subjects.Subject::title, String.CASE_INSENSITIVE_ORDER))
                        .map(subject -> new Picker.Option(
                                subject.id(), subject.title(), isFull || taken.contains(subject.id())))
                        .toList());
    }

    private ListItem chip(Subjects.Subject subject) {
        var dot = new Span();
        dot.addClassNames("dot", "colour-" + subject.colour().word());
        dot.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton("", click -> remove(subject.id()));
        chip.add(dot, new Span(subject.title()));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", getTranslation("compare.remove", subject.title()));
        return new ListItem(chip);
    }

    private void take(String id) {
        var ids = new ArrayList<>(scene.peek().comparison().subjects());
        if (!ids.contains(id) && ids.size() < Comparison.MOST_SUBJECTS) {
            ids.add(id);
            choose(ids);
        }
    }

    private void remove(String id) {
        var ids = new ArrayList<>(scene.peek().comparison().subjects());
        ids.remove(id);
        choose(ids);
    }

    private void choose(List<String> ids) {
        changes.choose(links.comparing(scene.peek(), ids));
    }
}
