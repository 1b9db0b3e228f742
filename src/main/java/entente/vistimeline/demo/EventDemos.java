package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;

import com.vaadin.flow.component.html.Div;
import entente.vistimeline.CurrentTime;
import entente.vistimeline.Editing;
import entente.vistimeline.Group;
import entente.vistimeline.Item;
import entente.vistimeline.TimelinePointerEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the timeline tells, and what is left to say to it. */
final class EventDemos {

    private EventDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "events",
                        "Events",
                        "Everything that the timeline tells, the last of each kind.",
                        EventDemos::events),
                new Demo(
                        "raw-options",
                        "Raw options",
                        "Options of vis-timeline by their names, for what nothing else offers.",
                        EventDemos::raw));
    }

    private static Trial events() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setTimeBar("bar", at("1916-07-01"));
        timeline.setCurrentTime(CurrentTime.SHOWN);
        timeline.addReadyListener(event -> trial.tell("ready", "drawn for the first time"));
        timeline.addDrawnListener(event -> trial.tell("drawn", "anew"));
        timeline.addWindowMoveListener(
                event -> trial.tell("move", event.window().from().toString()));
        timeline.addWindowChangeListener(
                event -> trial.tell("window", event.window().from().toString()));
        timeline.addTimelineClickListener(event -> trial.tell("click", place(event)));
        timeline.addTimelineDoubleClickListener(event -> trial.tell("double click", place(event)));
        timeline.addContextMenuListener(event -> trial.tell("context menu", place(event)));
        timeline.setContextMenuPrevented(true);
        timeline.addMouseDownListener(event -> trial.tell("mouse down", place(event)));
        timeline.addMouseUpListener(event -> trial.tell("mouse up", place(event)));
        timeline.addMouseOverListener(event -> trial.tell("mouse over", place(event)));
        timeline.addMouseMoveListener(event -> trial.tell("mouse move", place(event)));
        timeline.addItemOverListener(event -> trial.tell("over", event.item()));
        timeline.addItemOutListener(event -> trial.tell("out", event.item()));
        timeline.addDropListener(event -> trial.tell("drop", event.content() + " on " + place(event)));
        timeline.addCurrentTimeTickListener(event -> trial.tell("tick", "the present moved on"));
        timeline.addSelectionChangeListener(event -> trial.tell("selection", String.join(", ", event.selection())));
        var drag = new Div("Drag me onto the timeline");
        drag.addClassName("trial-drag");
        drag.getElement().setAttribute("draggable", "true");
        drag.getElement()
                .executeJs(
                        "this.addEventListener('dragstart', e => e.dataTransfer.setData('text', JSON.stringify({content: $0})))",
                        "Dragged");
        trial.add(drag);
        return trial.toggle("dropping adds", on -> timeline.setEditing(on ? Editing.OFF.withAdding() : Editing.OFF));
    }

    private static String place(TimelinePointerEvent event) {
        var what = event.what().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return what
                + event.item()
                        .or(event::timeBar)
                        .or(event::group)
                        .map(id -> " " + id)
                        .orElse("");
    }

    private static Trial raw() {
        var trial = new Trial(Samples.empty());
        var timeline = trial.timeline;
        timeline.setGroups(Group.of("long", "Long"));
        timeline.setItems(List.of(Item.range("war-1", at("1914-07-28"), at("1918-11-11"), "First World War")
                .inGroup("long")));
        return trial.toggle(
                        "months as numbers",
                        on -> timeline.setRawOptions(
                                on ? Map.of("format", Map.of("minorLabels", Map.of("month", "MM"))) : Map.of()))
                .toggle("at most 160 pixels", on -> timeline.setRawOptions(on ? Map.of("height", "160px") : Map.of()))
                .button("a year", () -> timeline.setWindow(Samples.window("1916-01-01", "1917-01-01")))
                .button("markup", () -> {
                    try {
                        timeline.setRawOptions(Map.of("xss", Map.of("disabled", true)));
                    } catch (IllegalArgumentException refused) {
                        trial.tell("refused", String.valueOf(refused.getMessage()));
                    }
                });
    }
}
