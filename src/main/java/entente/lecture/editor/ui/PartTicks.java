package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import entente.stage.ScenePart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Boxes to tick for the parts of a scene that are shown, of which one at least and two at most are ticked. */
final class PartTicks extends Div {

    private final Map<ScenePart, Element> boxes = new EnumMap<>(ScenePart.class);
    private List<ScenePart> shown = ScenePart.USUAL;

    PartTicks(Consumer<List<ScenePart>> onChoose) {
        addClassName("part-ticks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("parts.name"));
        for (var part : ScenePart.values()) {
            add(tick(part, onChoose));
        }
    }

    void show(List<ScenePart> parts) {
        shown = parts;
        boxes.forEach((part, box) -> {
            var isShown = parts.contains(part);
            box.setProperty("checked", isShown);
            box.setProperty("disabled", isShown ? parts.size() == 1 : parts.size() == ScenePart.MOST);
        });
    }

    List<ScenePart> shown() {
        return shown;
    }

    private NativeLabel tick(ScenePart part, Consumer<List<ScenePart>> onChoose) {
        var box = new Element("input").setAttribute("type", "checkbox");
        boxes.put(part, box);
        box.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                var chosen = new ArrayList<>(shown);
                chosen.remove(part);
                if (Boolean.TRUE.equals(event.getValue())) {
                    chosen.add(part);
                }
                show(List.copyOf(chosen));
                onChoose.accept(shown);
            }
        });
        var label = new NativeLabel();
        label.addClassName("tick");
        label.getElement().appendChild(box);
        label.add(new Span(getTranslation("part." + part.id())));
        return label;
    }
}
