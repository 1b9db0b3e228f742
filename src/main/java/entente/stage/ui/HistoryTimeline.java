package entente.stage.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import entente.timeline.TimelineLane;
import entente.vistimeline.Stacking;
import entente.vistimeline.VisTimeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A timeline that asks the server for slices by itself, and shows on them what a scene is about. */
@Tag("history-timeline")
@JsModule("./stage/history-timeline.ts")
final class HistoryTimeline extends VisTimeline {

    /**
     * What of a scene shows on the items, as the element reads it.
     *
     * @param at the cursor, in milliseconds since 1970
     * @param focus the id of the event or organization in focus; empty for none
     * @param days the cluster in focus as {@code lane:from:to}; empty for none
     * @param marked ids of what bears out the chosen cell
     */
    record Highlights(double at, String focus, String days, List<String> marked, List<Hit> hits) {}

    /** Something that the search found, and its first day in milliseconds since 1970. */
    record Hit(String id, double start) {

        static Hit of(String id, LocalDate start) {
            return new Hit(id, Times.millis(start));
        }
    }

    /** A link between two events; {@code strong} if one of them is in focus. */
    record Link(String from, String to, String text, boolean strong) {}

    /** Patterns in which {0}, {1}… stand for what is filled in. */
    record Texts(
            String item,
            String contested,
            String marked,
            String hit,
            String cluster,
            String clusterHits,
            String underWay,
            String place,
            String window,
            String failed,
            String retry) {}

    private record Source(String url, Map<String, String> parameters) {}

    private record Lane(String id, String title, String className) {}

    HistoryTimeline() {
        setStacking(Stacking.ROWS);
    }

    void setSource(String url, Map<String, String> parameters) {
        getElement().setPropertyBean("source", new Source(url, parameters));
    }

    void setLanes(Collection<TimelineLane> lanes) {
        getElement()
                .setPropertyList(
                        "lanes",
                        lanes.stream()
                                .map(lane -> new Lane(
                                        lane.id(),
                                        lane.title(),
                                        "colour-" + lane.colour().word()))
                                .toList());
    }

    void setEras(EraItems.Group eras) {
        getElement().setPropertyBean("eras", eras);
    }

    void setHighlights(Highlights highlights) {
        getElement().setPropertyBean("highlights", highlights);
    }

    void setLinks(List<Link> links) {
        getElement().setPropertyList("eventLinks", links);
    }

    void setItemTexts(Texts texts) {
        getElement().setPropertyBean("itemTexts", texts);
    }

    Registration addLaneOpenListener(ComponentEventListener<LaneOpenEvent> listener) {
        return addListener(LaneOpenEvent.class, listener);
    }

    Registration addHelpListener(ComponentEventListener<HelpEvent> listener) {
        return addListener(HelpEvent.class, listener);
    }

    /** The reader asked which keys there are. */
    @DomEvent("keys-help")
    public static final class HelpEvent extends ComponentEvent<HistoryTimeline> {

        public HelpEvent(HistoryTimeline source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The reader wants to see what of a lane is under way and not shown. */
    @DomEvent("lane-open")
    public static final class LaneOpenEvent extends ComponentEvent<HistoryTimeline> {

        private final String lane;

        public LaneOpenEvent(HistoryTimeline source, boolean fromClient, @EventData("event.detail.lane") String lane) {
            super(source, fromClient);
            this.lane = lane;
        }

        String lane() {
            return lane;
        }
    }
}
