package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.timeline.Slice;
import entente.timeline.TimelineIndex;
import entente.timeline.Viewport;
import entente.vistimeline.TimeBarMoveEvent;
import entente.vistimeline.TimeWindow;
import entente.vistimeline.TimelineTexts;
import entente.vistimeline.VisTimeline;
import entente.vistimeline.WindowChangeEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The timeline of a scene. */
final class TimelinePanel extends Div {

    private static final String CURSOR = "cursor";
    private static final int ROW_HEIGHT = 28;
    private static final int ERAS_HEIGHT = 64;
    private static final int LANE_PADDING = 13;
    private static final int FEWEST_ROWS = 8;

    private final Library library;
    private final TimelineIndex index;
    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final TimelineItems items;
    private final VisTimeline timeline = new VisTimeline();
    private int width = 900;
    private int height = 600;
    private Slice shown = new Slice(List.of(), List.of());

    TimelinePanel(Library library, TimelineIndex index, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.library = library;
        this.index = index;
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        this.items = new TimelineItems(library, links.range(), DateText.in(getLocale()), this::getTranslation);
        addClassName("timeline-panel");
        timeline.setLocale(getLocale());
        timeline.setTexts(new TimelineTexts(
                getTranslation("timeline.name"), getTranslation("timeline.cursor"), getTranslation("timeline.bce")));
        timeline.setLimits(
                new TimeWindow(
                        TimelineItems.instant(links.range().first()),
                        TimelineItems.instant(links.range().last())),
                Duration.ofDays(Scene.SHORTEST));
        timeline.setGroups(items.groups());
        add(timeline);

        Signal.effect(this, () -> show(scene.get()));
        timeline.addWindowChangeListener(this::onWindow);
        timeline.addSelectionChangeListener(event -> onSelect(event.selection()));
        timeline.addTimeBarMoveListener(this::onCursor);
    }

    private void show(Scene now) {
        var marked = links.markedEvents(now);
        shown = index.slice(viewport(now), always(now, marked));
        timeline.setItems(items.items(shown, now, marked));
        timeline.setSelection(now.entry().stream().toList());
        if (timeline.getTimeBar(CURSOR)
                .filter(at -> TimelineItems.day(at).equals(now.at()))
                .isEmpty()) {
            timeline.setTimeBar(CURSOR, TimelineItems.instant(now.at()));
        }
        if (timeline.getWindow().filter(window -> shows(window, now)).isEmpty()) {
            timeline.setWindow(new TimeWindow(TimelineItems.instant(now.from()), TimelineItems.instant(now.to())));
        }
    }

    private void onWindow(WindowChangeEvent event) {
        var now = scene.peek();
        var resized = event.width() != width || event.height() != height;
        width = Math.max(1, event.width());
        height = event.height();
        if (event.isByUser() && !shows(event.window(), now)) {
            var window = links.range()
                    .window(
                            TimelineItems.day(event.window().from()),
                            TimelineItems.day(event.window().to()));
            changes.pass(now.withWindow(window.from(), window.to()), true);
        } else if (resized) {
            show(now);
        }
    }

    private void onSelect(Set<String> selection) {
        var now = scene.peek();
        if (selection.isEmpty()) {
            changes.choose(now.withoutFocus());
        }
        for (var item : selection) {
            var era = items.era(item);
            var cluster = TimelineItems.cluster(item, shown);
            if (era.isPresent()) {
                changes.choose(links.zoomTo(now, era.get().dates()));
            } else if (cluster.isPresent()) {
                var window =
                        links.range().around(cluster.get().from(), cluster.get().to());
                changes.choose(now.withWindow(window.from(), window.to()));
            } else {
                changes.choose(links.focusOnEntry(now, TimelineItems.entry(item)));
            }
        }
    }

    private void onCursor(TimeBarMoveEvent event) {
        var day = links.range().clamp(TimelineItems.day(event.time()));
        changes.pass(scene.peek().withCursor(day), event.isResting());
    }

    private Viewport viewport(Scene now) {
        var room = height - ERAS_HEIGHT - library.lanes().size() * LANE_PADDING;
        return new Viewport(now.from(), now.to(), width, Math.max(FEWEST_ROWS, room / ROW_HEIGHT));
    }

    private static Set<String> always(Scene now, Set<String> marked) {
        var ids = marked.stream().collect(Collectors.toSet());
        now.entry().ifPresent(ids::add);
        return ids;
    }

    /** Whether a window in instants shows the days of a scene, as exactly as one can see. */
    private static boolean shows(TimeWindow window, Scene scene) {
        var day = Duration.ofDays(1).toMillis();
        var visible = Math.max(day, Duration.between(window.from(), window.to()).toMillis() / 1000);
        return distance(window.from(), scene.from()) < visible && distance(window.to(), scene.to()) < visible;
    }

    private static long distance(Instant instant, LocalDate day) {
        return Math.abs(Duration.between(TimelineItems.instant(day), instant).toMillis());
    }
}
