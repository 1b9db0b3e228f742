package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What was chosen, in its order, with buttons to move it and to take it off. */
final class ChosenList<T> extends OrderedList {

    private final Function<T, String> title;
    private final Consumer<List<T>> onChange;
    private List<T> shown = List.of();

    ChosenList(Function<T, String> title, Consumer<List<T>> onChange) {
        this.title = title;
        this.onChange = onChange;
        addClassName("chosen-list");
    }

    void show(List<T> chosen) {
        if (chosen.equals(shown)) {
            return;
        }
        shown = chosen;
        removeAll();
        for (var i = 0; i < chosen.size(); i++) {
            add(item(i));
        }
    }

    private ListItem item(int place) {
        var name = title.apply(shown.get(place));
        var item = new ListItem(new Span(name));
        if (place > 0) {
            item.add(button("↑", "chosen.up", name, () -> swap(place, place - 1)));
        }
        if (place < shown.size() - 1) {
            item.add(button("↓", "chosen.down", name, () -> swap(place, place + 1)));
        }
        item.add(button("×", "chosen.remove", name, () -> {
            var rest = new ArrayList<>(shown);
            rest.remove(place);
            onChange.accept(List.copyOf(rest));
        }));
        return item;
    }

    private void swap(int one, int other) {
        var swapped = new ArrayList<>(shown);
        Collections.swap(swapped, one, other);
        onChange.accept(List.copyOf(swapped));
    }

    private NativeButton button(String sign, String key, String name, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.addClassName("chosen-button");
        button.setAriaLabel(getTranslation(key, name));
        return button;
    }
}
