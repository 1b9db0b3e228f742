package entente.vistimeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A page with nothing but the component, a button for each thing to try, and the last event of each kind as text. */
@Route("test/vis-timeline")
public class VisTimelineTestView extends Div {

    private static final Instant FIRST = Instant.parse("1914-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("1920-01-01T00:00:00Z");

    private final VisTimeline timeline = new VisTimeline();
    private final Div place = new Div(timeline);

    public VisTimelineTestView() {
        timeline.setHeight("320px");
        timeline.setLocale(Locale.ENGLISH);
        timeline.setTexts(new TimelineTexts("Tried timeline", "Bar", "BCE"));
        timeline.setGroups(List.of(Group.of("wars", "Wars"), Group.of("talks", "Talks")));
        timeline.setItems(
                Item.range("war", Instant.parse("1914-07-28T00:00:00Z"), Instant.parse("1918-11-11T00:00:00Z"), "War")
                        .inGroup("wars"),
                Item.point("points", Instant.parse("1918-01-08T00:00:00Z"), "<b>Points</b>")
                        .inGroup("talks")
                        .withName("Fourteen Points, named"));
        timeline.setWindow(new TimeWindow(FIRST, LAST));
        timeline.setTimeBar("bar", Instant.parse("1916-07-01T00:00:00Z"));
        add(place);

        action("detach", () -> place.remove(timeline));
        action("attach", () -> place.add(timeline));
        action(
                "add box",
                () -> timeline.putItems(List.of(Item.box("box", Instant.parse("1915-05-23T00:00:00Z"), "Box")
                        .inGroup("talks"))));
        action("remove box", () -> timeline.removeItems(List.of("box")));
        action(
                "span",
                () -> timeline.putItems(List.of(Item.span(
                                "span",
                                Instant.parse("1916-02-21T00:00:00Z"),
                                Instant.parse("1916-12-18T00:00:00Z"),
                                "Span")
                        .inGroup("wars"))));
        action("background", () -> timeline.putItems(List.of(Item.background("ground", FIRST, LAST, "Ground"))));
        action("fit", timeline::fit);
        action("focus", () -> timeline.focus(List.of("points")));
        action("move", () -> timeline.moveTo(Instant.parse("1950-01-01T00:00:00Z")));
        action("zoom in", () -> timeline.zoomIn(0.5));
        action("zoom out", () -> timeline.zoomOut(0.5));
        action("select", () -> timeline.setSelection(List.of("points")));
        action("remove bar", () -> timeline.removeTimeBar("bar"));
        action(
                "antiquity",
                () -> timeline.setWindow(
                        new TimeWindow(Instant.parse("-0060-01-01T00:00:00Z"), Instant.parse("0010-01-01T00:00:00Z"))));
        action("limits", () -> timeline.setLimits(new TimeWindow(FIRST, LAST), Duration.ofDays(30)));
        action("german", () -> timeline.setLocale(Locale.GERMAN));

        action("rows", () -> {
            timeline.setStacking(Stacking.ROWS);
            timeline.setRowHeight(30);
            timeline.setGroups(List.of(
                    Group.of("wars", "Wars").withRows(4),
                    Group.of("talks", "Talks").withRows(2)));
            timeline.putItems(List.of(Item.box("low", Instant.parse("1915-05-23T00:00:00Z"), "Low")
                    .inGroup("wars")
                    .onRow(3)));
        });

        timeline.addWindowChangeListener(event ->
                log("window", event.window().from() + " " + event.window().to()));
        timeline.addSelectionChangeListener(event -> log("selection", String.join(",", event.selection())));
        timeline.addTimelineClickListener(event -> log(
                "click", event.item().orElse("ground") + " in " + event.group().orElse("none")));
        timeline.addTimelineDoubleClickListener(
                event -> log("double click", event.item().orElse("ground")));
        var bar = timeline.addTimeBarMoveListener(
                event -> log("bar", event.bar() + " " + event.time() + (event.isResting() ? " resting" : "")));
        action("unlisten", bar::remove);
    }

    private void action(String name, Runnable run) {
        add(new NativeButton(name, click -> run.run()));
    }

    private void log(String kind, String text) {
        getChildren()
                .filter(child ->
                        child.getId().filter(kind.replace(' ', '-')::equals).isPresent())
                .findFirst()
                .ifPresent(this::remove);
        var line = new Paragraph(kind + ": " + text);
        line.setId(kind.replace(' ', '-'));
        add(line);
    }
}
