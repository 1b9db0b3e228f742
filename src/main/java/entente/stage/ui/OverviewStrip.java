package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import entente.history.Era;
import entente.stage.Range;
import entente.stage.Scene;
import entente.stage.element.DrawnTimeline;
import entente.timeline.TimelineLane;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The whole history in one strip: how much each lane holds, with the window on it to move and resize. */
@Tag("overview-strip")
@JsModule("./stage/overview-strip.ts")
final class OverviewStrip extends Component {

    static final int BINS = 200;

    /** An era as the element reads it, in days since 1970. */
    record EraBand(String title, long from, long to) {}

    /** How much one lane holds, as the element reads it. */
    record LaneDensity(String colour, List<Integer> counts) {}

    OverviewStrip(Range range, String name) {
        getElement()
                .setProperty("name", name)
                .setProperty("first", (double) range.first().toEpochDay())
                .setProperty("last", (double) range.last().toEpochDay());
    }

    /** Shows how many begin when, lane by lane. */
    void showDensity(Map<TimelineLane, int[]> density) {
        getElement()
                .setPropertyList(
                        "lanes",
                        density.entrySet().stream()
                                .map(lane -> new LaneDensity(
                                        lane.getKey().colour().word(),
                                        Arrays.stream(lane.getValue()).boxed().toList()))
                                .toList());
    }

    /** Shows where what was searched for begins. */
    void showHits(List<DrawnTimeline.Hit> hits) {
        getElement()
                .setPropertyList(
                        "hits", hits.stream().map(DrawnTimeline.Hit::start).toList());
    }

    /** Shows the eras that are not part of another. */
    void showEras(Collection<Era> eras) {
        getElement()
                .setPropertyList(
                        "eras",
                        eras.stream()
                                .filter(era -> era.partOf().isEmpty())
                                .map(era -> new EraBand(
                                        era.shortTitle(),
                                        era.dates().earliest().toEpochDay(),
                                        era.dates().latest().toEpochDay()))
                                .toList());
    }

    void show(Scene scene, String windowText) {
        getElement()
                .setProperty("from", (double) scene.from().toEpochDay())
                .setProperty("to", (double) scene.to().toEpochDay())
                .setProperty("at", (double) scene.at().toEpochDay())
                .setProperty("windowText", windowText);
    }

    Registration addWindowListener(ComponentEventListener<WindowEvent> listener) {
        return addListener(WindowEvent.class, listener);
    }

    /** The reader moved or resized the window. */
    @DomEvent("overview-window")
    public static final class WindowEvent extends ComponentEvent<OverviewStrip> {

        private final LocalDate from;
        private final LocalDate to;

        public WindowEvent(
                OverviewStrip source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient);
            this.from = LocalDate.ofEpochDay(from);
            this.to = LocalDate.ofEpochDay(to);
        }

        LocalDate from() {
            return from;
        }

        LocalDate to() {
            return to;
        }
    }
}
