package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.shared.Registration;

/** What a {@link VisTimeline} tells. The browser sends only what somebody listens to. */
public interface HasTimelineEvents extends HasElement {

    /** When the window came to rest. */
    default Registration addWindowChangeListener(ComponentEventListener<WindowChangeEvent> listener) {
        return listen(WindowChangeEvent.class, listener);
    }

    /** While the window moves. */
    default Registration addWindowMoveListener(ComponentEventListener<WindowMoveEvent> listener) {
        return listen(WindowMoveEvent.class, listener);
    }

    /** When the user selected other items. */
    default Registration addSelectionChangeListener(ComponentEventListener<SelectionChangeEvent> listener) {
        return listen(SelectionChangeEvent.class, listener);
    }

    /** When something was clicked. */
    default Registration addTimelineClickListener(ComponentEventListener<TimelineClickEvent> listener) {
        return listen(TimelineClickEvent.class, listener);
    }

    /** When something was double-clicked. */
    default Registration addTimelineDoubleClickListener(ComponentEventListener<TimelineDoubleClickEvent> listener) {
        return listen(TimelineDoubleClickEvent.class, listener);
    }

    /** When a context menu was asked for. */
    default Registration addContextMenuListener(ComponentEventListener<TimelineContextMenuEvent> listener) {
        return listen(TimelineContextMenuEvent.class, listener);
    }

    /** When a button of the mouse went down. */
    default Registration addMouseDownListener(ComponentEventListener<TimelineMouseDownEvent> listener) {
        return listen(TimelineMouseDownEvent.class, listener);
    }

    /** When a button of the mouse went up. */
    default Registration addMouseUpListener(ComponentEventListener<TimelineMouseUpEvent> listener) {
        return listen(TimelineMouseUpEvent.class, listener);
    }

    /** When the pointer came onto another part. */
    default Registration addMouseOverListener(ComponentEventListener<TimelineMouseOverEvent> listener) {
        return listen(TimelineMouseOverEvent.class, listener);
    }

    /** While the pointer moves. */
    default Registration addMouseMoveListener(ComponentEventListener<TimelineMouseMoveEvent> listener) {
        return listen(TimelineMouseMoveEvent.class, listener);
    }

    /** When something was dropped. */
    default Registration addDropListener(ComponentEventListener<TimelineDropEvent> listener) {
        return listen(TimelineDropEvent.class, listener);
    }

    /** When the pointer came onto an item. */
    default Registration addItemOverListener(ComponentEventListener<ItemOverEvent> listener) {
        return listen(ItemOverEvent.class, listener);
    }

    /** When the pointer left an item. */
    default Registration addItemOutListener(ComponentEventListener<ItemOutEvent> listener) {
        return listen(ItemOutEvent.class, listener);
    }

    /** When the user wants to see or change more of an item. */
    default Registration addItemOpenListener(ComponentEventListener<ItemOpenEvent> listener) {
        return listen(ItemOpenEvent.class, listener);
    }

    /** While a time bar is moved, and when it came to rest. */
    default Registration addTimeBarMoveListener(ComponentEventListener<TimeBarMoveEvent> listener) {
        return listen(TimeBarMoveEvent.class, listener);
    }

    /** While the marker of a time bar is written, and when that is done. */
    default Registration addTimeBarMarkerListener(ComponentEventListener<TimeBarMarkerEvent> listener) {
        return listen(TimeBarMarkerEvent.class, listener);
    }

    /** When groups were folded away or shown again. */
    default Registration addGroupToggleListener(ComponentEventListener<GroupToggleEvent> listener) {
        return listen(GroupToggleEvent.class, listener);
    }

    /** When a group was moved among the others. */
    default Registration addGroupMoveListener(ComponentEventListener<GroupMoveEvent> listener) {
        return listen(GroupMoveEvent.class, listener);
    }

    /** While the bar of the present moves on. */
    default Registration addCurrentTimeTickListener(ComponentEventListener<CurrentTimeTickEvent> listener) {
        return listen(CurrentTimeTickEvent.class, listener);
    }

    /** When the timeline was drawn anew. */
    default Registration addDrawnListener(ComponentEventListener<TimelineDrawnEvent> listener) {
        return listen(TimelineDrawnEvent.class, listener);
    }

    /** When the timeline was drawn for the first time. */
    default Registration addReadyListener(ComponentEventListener<TimelineReadyEvent> listener) {
        return listen(TimelineReadyEvent.class, listener);
    }

    private <E extends ComponentEvent<?>> Registration listen(Class<E> type, ComponentEventListener<E> listener) {
        return ComponentUtil.addListener(getElement().getComponent().orElseThrow(), type, listener);
    }
}
