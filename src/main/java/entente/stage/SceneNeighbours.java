package entente.stage;

import entente.timeline.Entry;
import entente.timeline.Timelines;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Steps from event to event in the order of time, among those that the lens of a scene shows. */
@Component
public class SceneNeighbours {

    private final Timelines timelines;
    private final SceneLinks links;

    SceneNeighbours(Timelines timelines, SceneLinks links) {
        this.timelines = timelines;
        this.links = links;
    }

    /**
     * The scene with the next event or organization in focus, or the previous one: seen from the one in focus, or else from
     * the cursor; empty at the end of the history.
     */
    public Optional<Scene> step(Scene scene, boolean forward) {
        var lens = scene.lens();
        var index = timelines.index(lens.by(), lens.filter());
        return scene.entry()
                .flatMap(index::find)
                .map(entry -> index.neighbour(entry, forward, lens.lanes()))
                .orElseGet(() -> index.nearest(scene.at(), forward, lens.lanes()))
                .map(Entry::id)
                .map(id -> links.focusOnEntry(scene, id));
    }
}
