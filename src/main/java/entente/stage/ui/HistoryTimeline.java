package entente.stage.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import entente.stage.element.DrawnTimeline;
import entente.stage.element.EraItems;
import entente.timeline.TimelineLane;
import entente.vistimeline.Stacking;
import entente.vistimeline.VisTimeline;
import java.util.Collection;
import java.util.List;

/** A timeline that asks the server for slices by itself, and shows on them what a scene is about. */
@Tag("history-timeline")
@JsModule("./stage/history-timeline.ts")
final class HistoryTimeline extends VisTimeline {

    HistoryTimeline() {
        setStacking(Stacking.ROWS);
    }

    void setSource(DrawnTimeline.Source source) {
        getElement().setPropertyBean("source", source);
    }

    void setLanes(Collection<TimelineLane> lanes) {
        getElement()
                .setPropertyList(
                        "lanes", lanes.stream().map(DrawnTimeline.Lane::of).toList());
    }

    void setEras(EraItems.Group eras) {
        getElement().setPropertyBean("eras", eras);
    }

    void setHighlights(DrawnTimeline.Highlights highlights) {
        getElement().setPropertyBean("highlights", highlights);
    }

    void setLinks(List<DrawnTimeline.Link> links) {
        getElement().setPropertyList("eventLinks", links);
    }

    void setItemTexts(DrawnTimeline.Texts texts) {
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
