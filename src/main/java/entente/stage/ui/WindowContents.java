package entente.stage.ui;

import entente.library.Library;
import entente.stage.Scene;
import entente.stage.element.SceneDrawing;
import entente.timeline.Entry;
import entente.timeline.Filter;
import entente.timeline.TimelineLane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All that a scene's window holds, whether there is room to draw it or not; what lies in several lanes once. */
record WindowContents(Library library, SceneDrawing drawing, UnaryOperator<String> translate) {

    List<ListRow> rows(Scene scene) {
        var lens = scene.lens();
        var titles = drawing.lanes(lens).stream().collect(Collectors.toMap(TimelineLane::id, TimelineLane::title));
        var lanes = new LinkedHashMap<String, List<Entry>>();
        drawing.index(lens)
                .touching(scene.from(), scene.to(), lens.lanes())
                .forEach(entry -> lanes.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                        .add(entry));
        return lanes.values().stream()
                .map(entries -> new ListRow(
                        entries.getFirst(),
                        entries.stream()
                                .map(entry -> titles.getOrDefault(entry.lane(), entry.lane()))
                                .collect(Collectors.joining(", ")),
                        kind(entries.getFirst())))
                .toList();
    }

    private String kind(Entry entry) {
        return library.event(entry.id())
                .map(event -> "kind." + Filter.word(event.kind()) + ".one")
                .or(() -> library.organization(entry.id()).map(organization -> "kind.organization.one"))
                .map(translate)
                .orElse("");
    }
}
