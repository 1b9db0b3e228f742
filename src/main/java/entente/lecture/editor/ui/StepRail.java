package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import entente.lecture.Lecture;
import entente.lecture.PictureLinks;
import entente.lecture.editor.Edits;
import entente.lecture.editor.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All steps in their order, one of them at hand. They are moved by dragging and by keys. */
final class StepRail extends Nav {

    private final Editor editor;
    private final PictureLinks pictures;
    private final OrderedList list = new OrderedList();
    private final Map<String, RailStep> items = new HashMap<>();
    private final Span announcement = new Span();
    private final NativeButton duplicate;
    private final NativeButton remove;
    private final NativeButton up;
    private final NativeButton down;
    private Optional<String> dragged = Optional.empty();

    StepRail(Editor editor, PictureLinks pictures) {
        this.editor = editor;
        this.pictures = pictures;
        addClassName("step-rail");
        setAriaLabel(getTranslation("editor.steps"));
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        up = tool("↑", "editor.up", () -> move(-1));
        down = tool("↓", "editor.down", () -> move(1));
        duplicate = tool(getTranslation("editor.duplicate-short"), "editor.duplicate", this::duplicate);
        remove = tool(getTranslation("editor.remove-short"), "editor.remove", this::remove);
        var tools = new Div(up, down, duplicate, remove);
        tools.addClassName("rail-tools");
        tools.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("editor.step-tools"));
        add(tools, list, announcement);
        Signal.effect(this, () -> show(editor.edits().get(), editor.selected().get()));
    }

    private void show(Edits edits, String selected) {
        var steps = edits.now().steps();
        items.keySet().removeIf(id -> edits.now().step(id).isEmpty());
        var shown = new ArrayList<Component>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var item = items.computeIfAbsent(step.id(), this::item);
            item.show(i + 1, step, pictures.of(step), step.id().equals(selected));
            shown.add(item);
        }
        if (!list.getChildren().toList().equals(shown)) {
            list.removeAll();
            list.add(shown);
        }
        var place = edits.now().placeOf(selected).orElse(0);
        up.setEnabled(place > 0);
        down.setEnabled(place < steps.size() - 1);
        remove.setEnabled(steps.size() > 1);
        duplicate.setEnabled(Steps.hasRoom(edits.now()));
    }

    private RailStep item(String id) {
        var item = new RailStep(id, () -> editor.select(id));
        item.onKey("ArrowUp", true, () -> moveByKey(id, -1));
        item.onKey("ArrowDown", true, () -> moveByKey(id, 1));
        item.onKey("ArrowUp", false, () -> go(id, -1));
        item.onKey("ArrowDown", false, () -> go(id, 1));
        item.onKey("Delete", false, this::remove);
        var source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.addDragStartListener(event -> {
            dragged = Optional.of(id);
            markPlaces(id);
        });
        source.addDragEndListener(event -> {
            dragged = Optional.empty();
            items.values().forEach(each -> each.getElement().removeAttribute("data-drop"));
        });
        var target = DropTarget.create(item);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> dragged.ifPresent(from -> drop(from, id)));
        return item;
    }

    /** Where a step would come to lie: what is dropped goes before what is above it, and after what is below. */
    private void markPlaces(String from) {
        var place = editor.now().placeOf(from).orElse(0);
        items.forEach((id, item) -> item.getElement()
                .setAttribute("data-drop", editor.now().placeOf(id).orElse(0) < place ? "before" : "after"));
    }

    private void drop(String from, String onto) {
        editor.now().placeOf(onto).ifPresent(place -> {
            editor.select(from);
            editor.change(lecture -> Steps.move(lecture, from, place));
            announce("editor.moved", editor.now(), from);
        });
    }

    private void moveByKey(String id, int by) {
        editor.select(id);
        move(by);
        Optional.ofNullable(items.get(id)).ifPresent(RailStep::focus);
    }

    private void move(int by) {
        var id = editor.selected().peek();
        editor.now().placeOf(id).ifPresent(place -> {
            editor.change(lecture -> Steps.move(lecture, id, place + by));
            announce("editor.moved", editor.now(), id);
        });
    }

    private void go(String id, int by) {
        var place = editor.now().placeOf(id).orElse(0) + by;
        if (place >= 0 && place < editor.now().steps().size()) {
            var next = editor.now().steps().get(place).id();
            editor.select(next);
            Optional.ofNullable(items.get(next)).ifPresent(RailStep::focus);
        }
    }

    private void duplicate() {
        var id = editor.selected().peek();
        var place = editor.now().placeOf(id).orElse(0);
        editor.change(lecture -> Steps.duplicate(lecture, id));
        var twin = editor.now().steps().get(place + 1).id();
        editor.select(twin);
        announce("editor.duplicated", editor.now(), twin);
    }

    private void remove() {
        var id = editor.selected().peek();
        var gone = editor.now();
        editor.change(lecture -> Steps.remove(lecture, id));
        if (editor.now().step(id).isEmpty()) {
            announce("editor.removed", gone, id);
            Optional.ofNullable(items.get(editor.selected().peek())).ifPresent(RailStep::focus);
        }
    }

    private void announce(String key, Lecture lecture, String id) {
        lecture.step(id)
                .ifPresent(step -> announcement.setText(
                        getTranslation(key, step.title(), lecture.placeOf(id).orElse(0) + 1)));
    }

    private NativeButton tool(String sign, String key, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.addClassName("bar-button");
        button.setAriaLabel(getTranslation(key));
        button.getElement().setAttribute("title", getTranslation(key));
        return button;
    }
}
