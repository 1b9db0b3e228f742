package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.Scene.Focus;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.stage.SceneNeighbours;
import entente.stage.element.DrawnTimeline;
import entente.stage.element.EraItems;
import entente.stage.element.SceneDrawing;
import entente.stage.element.Times;
import entente.vistimeline.TimeBarMoveEvent;
import entente.vistimeline.TimeWindow;
import entente.vistimeline.TimelineTexts;
import entente.vistimeline.WindowChangeEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The timeline of a scene, or the same as a list, under a bar that says what of the history is shown. */
final class TimelinePanel extends Div {

    private static final String CURSOR = "cursor";

    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final SceneDrawing drawing;
    private final HistoryTimeline timeline = new HistoryTimeline();
    private final HistoryList list;
    private Optional<DrawnTimeline.Source> source = Optional.empty();

    TimelinePanel(
            Library library,
            SceneDrawing drawing,
            SceneLinks links,
            SceneNeighbours neighbours,
            Signal<Scene> scene,
            SceneChanges changes) {
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        this.drawing = drawing;
        this.list = new HistoryList(new WindowContents(library, drawing, this::getTranslation), links, scene, changes);
        addClassName("timeline-panel");
        describe(library);
        var keys = new KeyHelp();
        add(new LensBar(library, drawing::allLanes, neighbours, scene, changes, keys), timeline, list, keys);

        Signal.effect(this, () -> show(scene.get()));
        timeline.addWindowChangeListener(this::onWindow);
        timeline.addSelectionChangeListener(event -> onSelect(event.selection()));
        timeline.addTimelineDoubleClickListener(event -> event.item().ifPresent(this::onDoubleClick));
        timeline.addHelpListener(event -> keys.open());
        timeline.addTimeBarMoveListener(this::onCursor);
        timeline.addLaneOpenListener(event -> changes.choose(
                scene.peek().through(scene.peek().lens().asList(true).ofLanes(Set.of(event.lane())))));
    }

    private void describe(Library library) {
        timeline.setLocale(getLocale());
        timeline.setTexts(new TimelineTexts(
                getTranslation("timeline.name"), getTranslation("timeline.cursor"), getTranslation("timeline.bce")));
        timeline.setItemTexts(drawing.texts());
        timeline.setLimits(
                new TimeWindow(
                        Times.instant(links.range().first()),
                        Times.instant(links.range().last())),
                Duration.ofDays(Scene.SHORTEST));
        timeline.setEras(EraItems.of(library, links.range(), DateText.in(getLocale()), this::getTranslation));
    }

    private void show(Scene now) {
        timeline.setVisible(!now.lens().list());
        showSource(now);
        timeline.setHighlights(drawing.highlights(now));
        timeline.setLinks(drawing.links(now));
        if (timeline.getTimeBar(CURSOR)
                .filter(at -> Times.day(at).equals(now.at()))
                .isEmpty()) {
            timeline.setTimeBar(CURSOR, Times.instant(now.at()));
        }
        if (timeline.getWindow().filter(window -> shows(window, now)).isEmpty()) {
            timeline.setWindow(new TimeWindow(Times.instant(now.from()), Times.instant(now.to())));
        }
    }

    private void showSource(Scene now) {
        var wanted = drawing.source(now);
        if (!source.equals(Optional.of(wanted))) {
            source = Optional.of(wanted);
            timeline.setLanes(drawing.lanes(now.lens()));
            timeline.setSource(wanted);
        }
    }

    private void onWindow(WindowChangeEvent event) {
        var now = scene.peek();
        if (event.isByUser() && !shows(event.window(), now)) {
            var window = links.range()
                    .window(
                            Times.day(event.window().from()),
                            Times.day(event.window().to()));
            changes.pass(now.withWindow(window.from(), window.to()), true);
        }
    }

    private void onSelect(Set<String> selection) {
        var now = scene.peek();
        if (selection.isEmpty()) {
            changes.choose(now.withoutFocus());
        }
        for (var item : selection) {
            changes.choose(
                    switch (DrawnItem.read(item)) {
                        case DrawnItem.OfEra(String id) -> links.zoomToEra(now, id);
                        case DrawnItem.OfCluster(String lane, LocalDate from, LocalDate to) ->
                            now.focusedOn(new Focus.Stretch(lane, from, to));
                        case DrawnItem.OfEntry(String id) -> links.focusOnEntry(now, id);
                    });
        }
    }

    private void onDoubleClick(String item) {
        if (DrawnItem.read(item) instanceof DrawnItem.OfCluster cluster) {
            changes.choose(links.zoomTo(scene.peek(), cluster.from(), cluster.to()));
        }
    }

    private void onCursor(TimeBarMoveEvent event) {
        var day = links.range().clamp(Times.day(event.time()));
        changes.pass(scene.peek().withCursor(day), event.isResting());
    }

    /** Whether a window in instants shows the days of a scene, as exactly as one can see. */
    private static boolean shows(TimeWindow window, Scene scene) {
        var day = Duration.ofDays(1).toMillis();
        var visible = Math.max(day, Duration.between(window.from(), window.to()).toMillis() / 1000);
        return distance(window.from(), scene.from()) < visible && distance(window.to(), scene.to()) < visible;
    }

    private static long distance(Instant instant, LocalDate day) {
        return Math.abs(Duration.between(Times.instant(day), instant).toMillis());
    }
}
