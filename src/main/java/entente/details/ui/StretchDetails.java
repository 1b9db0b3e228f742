package entente.details.ui;

import com.vaadin.flow.component.html.NativeButton;
import entente.stage.Scene;
import entente.stage.Scene.Focus;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.stage.element.LaneTitles;
import entente.timeline.Entry;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.util.Comparator;
import java.util.Set;

/** What begins in one lane in a stretch of days: the events behind a count on the timeline. */
final class StretchDetails extends DetailsPart {

    private static final int MOST = 100;

    StretchDetails(
            DetailsContext context,
            Timelines timelines,
            SceneLinks links,
            Scene scene,
            Focus.Stretch stretch,
            SceneChanges changes) {
        super(context);
        var lens = scene.lens();
        var lane = timelines.lanes(lens.by()).stream()
                .filter(candidate -> candidate.id().equals(stretch.lane()))
                .findFirst()
                .orElseThrow();
        var beginning = timelines
                .index(lens.by(), lens.filter())
                .touching(stretch.from(), stretch.to(), Set.of(stretch.lane()))
                .filter(entry -> !entry.date().earliest().isBefore(stretch.from()))
                .toList();
        add(heading(getTranslation("stretch.heading", dates().printYears(stretch.from(), stretch.to())), colour(lane)));
        add(paragraph(getTranslation(
                "stretch.text",
                String.valueOf(beginning.size()),
                LaneTitles.of(lens.by(), lane, this::getTranslation))));
        var zoom = new NativeButton(
                getTranslation("stretch.zoom"),
                click -> changes.choose(links.zoomTo(scene, stretch.from(), stretch.to())));
        zoom.addClassName("bar-button");
        add(zoom);
        add(events(beginning.stream()
                .sorted(Comparator.comparingInt(Entry::importance).reversed())
                .limit(MOST)
                .sorted(Comparator.comparing(entry -> entry.date().earliest()))
                .map(Entry::id)
                .toList()));
        if (beginning.size() > MOST) {
            add(paragraph(getTranslation("stretch.more", String.valueOf(beginning.size() - MOST))));
        }
    }

    private static String colour(TimelineLane lane) {
        return "colour-" + lane.colour().word();
    }
}
